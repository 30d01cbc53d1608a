// Lines of a cart: tick, quantity, remove; what it costs and why; and the lines that cannot be bought.
import { html } from "../vendor/preact.js";
import { announce } from "../announce.js";
import { lineProblems, removeLines, updateLines } from "../cart.js";
import { isMore, money } from "../format.js";
import { t, word } from "../language.js";
import { to } from "../routes.js";
import { Picture } from "../ui/picture.js";
import { Price } from "../ui/price.js";
import { Quantity } from "../ui/quantity.js";

/** What the lines are called, by their ids: the product and the choice. */
export function lineNames(cart) {
  const lines = cart.groups.flatMap((group) => group.lines);
  return new Map(
    lines.map((line) => [line.id, [line.sku.product.name, specsText(line.sku)].filter(Boolean).join(", ")]),
  );
}

/** The choice in a few words, and what follows it: "Gold · 32 GB · × 2". */
export function specsText({ specs }, ...more) {
  return [...specs.map((spec) => spec.value), ...more].join(" · ");
}

export function CartGroup({ group }) {
  const { store, lines } = group;
  const all = lines.every((line) => line.selected);
  const tickAll = () => updateLines(lines.map((line) => ({ lineId: line.id, selected: !all })));
  return html`
    <section class="cart-group" aria-label=${store.name}>
      <header>
        <label class="tick">
          <input
            type="checkbox"
            checked=${all}
            aria-label=${t("cart.selectStore", { store: store.name })}
            onChange=${tickAll}
          />
          <h2>${store.name}</h2>
        </label>
      </header>
      <ul class="lines">
        ${lines.map((line) => html`<${Line} key=${line.id} line=${line} />`)}
      </ul>
    </section>
  `;
}

function Line({ line }) {
  const { sku, quantity, selected, unitPriceReason: reason } = line;
  const { product } = sku;
  const lowered = selected && isMore(line.total, line.discountedTotal);
  const update = (changes) => updateLines([{ lineId: line.id, ...changes }]);
  return html`
    <li class=${selected ? "line" : "line line-unticked"}>
      <input
        type="checkbox"
        checked=${selected}
        aria-label=${t("cart.select", { name: product.name })}
        onChange=${(event) => update({ selected: event.target.checked })}
      />
      <${Picture} image=${product.mainImage} place="icon" name=${product.name} decorative />
      <div class="line-text">
        <h3><a href=${to.product(product.slug)}>${product.name}</a></h3>
        ${sku.specs.length > 0 && html`<p class="muted">${specsText(sku)}</p>`}
        <p class="line-unit">
          <span>${money(line.unitPrice)} ${t("cart.each")}</span>
          ${reason !== "LIST" && html`<span class="tag tag-activity">${word("reason", reason)}</span>`}
        </p>
        ${line.notes.map((note) => html`<p key=${note.code} class="note">${note.message}</p>`)}
        <${LineProblems} problems=${lineProblems.value[line.id] ?? []} />
      </div>
      <div class="line-buy">
        <${Quantity}
          value=${quantity}
          source=${line}
          label=${t("quantity.of", { name: product.name })}
          onChoose=${(wanted) => update({ quantity: wanted })}
        />
        <button
          type="button"
          class="plain"
          aria-label=${t("cart.removeName", { name: product.name })}
          onClick=${() => remove(line.id, product.name)}
        >
          ${t("cart.remove")}
        </button>
      </div>
      <p class="line-total">
        <${Price} of=${line.total} />
        ${lowered && html`<small>${money(line.discountedTotal)} ${t("cart.after")}</small>`}
      </p>
    </li>
  `;
}

function LineProblems({ problems }) {
  return html`<div role="alert">
    ${problems.map(
      (each, at) =>
        html`<p key=${at} class="field-error">
          ${each.message} ${each.available > 0 && t("cart.available", { count: each.available })}
        </p>`,
    )}
  </div>`;
}

export function InvalidLines({ lines }) {
  if (!lines.length) return null;
  return html`
    <section class="cart-group" aria-label=${t("cart.invalid")}>
      <header><h2>${t("cart.invalid")}</h2></header>
      <ul class="lines">
        ${lines.map(
          (line) =>
            html`<li key=${line.id} class="line line-invalid">
              <span>${t("cart.item", { code: line.sku.code })}</span>
              <b>${word("invalid", line.reason)}</b>
              <button
                type="button"
                class="plain"
                aria-label=${t("cart.removeName", { name: line.sku.code })}
                onClick=${() => remove(line.id, line.sku.code)}
              >
                ${t("cart.remove")}
              </button>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** The line is gone with the focus on it: that goes to the heading. */
async function remove(lineId, name) {
  const refused = await removeLines([lineId]);
  if (refused.length) return;
  announce(t("cart.removed", { name }));
  document.querySelector("main h1")?.focus();
}
