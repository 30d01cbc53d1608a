// The goods of each store at checkout, with its delivery options and a word to it.
import { html } from "../vendor/preact.js";
import { dateTime, isZero, money } from "../format.js";
import { t } from "../language.js";
import { TextField } from "../ui/fields.js";
import { Picture } from "../ui/picture.js";
import { specsText } from "./cart_lines.js";
import { cheapestOf } from "./delivery.js";

/**
 * @param {{preview: object, deliverable: boolean, chosen: Record<string, string>, notes: Record<string, string>}} props
 * `chosen` and `notes` are by store id
 */
export function StoreParts({ preview, deliverable, chosen, choose, notes, note }) {
  return preview.cart.groups.map(({ store, lines }) => {
    const { options = [] } = preview.deliveryOptions.find((each) => each.store.id === store.id) ?? {};
    return html`
      <section key=${store.id} class="panel" aria-label=${store.name}>
        <h2>${store.name}</h2>
        <ul class="lines">
          ${lines.map((line) => html`<${Line} key=${line.id} line=${line} />`)}
        </ul>
        ${
          deliverable &&
          html`<${Delivery} storeId=${store.id} options=${options} chosen=${chosen[store.id]} choose=${choose} />`
        }
        <${TextField}
          label=${t("checkout.note")}
          name="note"
          value=${notes[store.id] ?? ""}
          maxlength="200"
          onInput=${(text) => note(store.id, text)}
        />
      </section>
    `;
  });
}

function Line({ line }) {
  const { sku, quantity } = line;
  return html`<li class="line line-brief">
    <${Picture} image=${sku.product.mainImage} place="icon" name=${sku.product.name} decorative />
    <div class="line-text">
      <h3>${sku.product.name}</h3>
      <p class="muted">${specsText(sku, `× ${quantity}`)}</p>
    </div>
    <p class="line-total">${money(line.total)}</p>
  </li>`;
}

function Delivery({ storeId, options, chosen, choose }) {
  if (!options.length) return html`<p class="field-error">${t("checkout.noDelivery")}</p>`;
  const current = chosen ?? cheapestOf(options).id;
  return html`
    <fieldset class="choices">
      <legend>${t("checkout.delivery")}</legend>
      ${options.map(
        (option) =>
          html`<label key=${option.id} class="choice">
            <input
              type="radio"
              name="delivery-${storeId}"
              checked=${option.id === current}
              onChange=${() => choose(storeId, option.id)}
            />
            <span>
              ${option.label}
              <${Promised} by=${option.promisedBy} />
            </span>
            <b>${isZero(option.fee) ? t("price.free") : money(option.fee)}</b>
          </label>`,
      )}
    </fieldset>
  `;
}

function Promised({ by }) {
  return by && html`<small class="muted">${t("checkout.promised", { time: dateTime(by) })}</small>`;
}
