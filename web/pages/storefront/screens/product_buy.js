// Choosing a SKU and a quantity, and buying: into the cart or at once.
import { html, useRef, useState } from "../vendor/preact.js";
import { announce } from "../announce.js";
import { addLines, changing } from "../cart.js";
import { canHave, missingOptions } from "../choice.js";
import { t } from "../language.js";
import { go } from "../router.js";
import { to } from "../routes.js";
import { session } from "../session.js";
import { Problems } from "../ui/fields.js";
import { Quantity } from "../ui/quantity.js";

export function BuyForm({ product, sku, chosen, choose, choice }) {
  const [quantity, setQuantity] = useState(1);
  const [problems, setProblems] = useState([]);
  const form = useRef(null);
  const soldOut = sku ? !sku.inStock || !sku.price : !product.inStock;

  /** Runs an action with the SKU, or asks for what is still to choose. */
  function withSku(action) {
    if (sku) return action(sku);
    const options = missingOptions(product, chosen);
    setProblems([
      { message: options.length ? t("product.choose", { options: options.join(", ") }) : t("product.soldOut") },
    ]);
    form.current.querySelector(`[data-option="${CSS.escape(options[0] ?? "")}"] input`)?.focus();
    return undefined;
  }

  const add = () =>
    withSku(async ({ id }) => {
      const refused = await addLines([{ skuId: id, quantity }]);
      setProblems(refused.map(withAvailable));
      if (!refused.length) announce(t("product.added"), { link: { href: to.cart, label: t("product.toCart") } });
    });
  const buy = () =>
    withSku(({ id }) => {
      const path = to.buyNow(id, quantity);
      go(session.value ? path : to.signIn(path));
    });

  return html`
    <form class="buy" ref=${form} novalidate onSubmit=${(event) => event.preventDefault()}>
      ${product.options.map(
        (option) =>
          html`<${Option}
            key=${option.name}
            option=${option}
            value=${chosen[option.name]}
            available=${(value) => canHave(product, chosen, option.name, value)}
            choose=${(value) => {
              setProblems([]);
              choose({ ...chosen, [option.name]: value });
            }}
          />`,
      )}
      <p class="unseen" role="status">${choice && t("product.chosen", { choice })}</p>
      <div class="buy-quantity">
        <span class="label">${t("product.quantity")}</span>
        <${Quantity}
          value=${quantity}
          max=${sku?.purchaseLimit}
          label=${t("product.quantity")}
          onChoose=${setQuantity}
        />
        ${sku?.purchaseLimit && html`<small class="muted">${t("product.limit", { count: sku.purchaseLimit })}</small>`}
        ${sku && html`<${Stock} soldOut=${soldOut} />`}
      </div>
      <${Problems} problems=${problems} />
      <div class="buy-buttons">
        <button
          type="button"
          class="button button-big"
          disabled=${soldOut}
          aria-busy=${changing.value > 0}
          onClick=${add}
        >
          ${t(soldOut ? "product.soldOut" : "product.add")}
        </button>
        ${
          !soldOut &&
          html`<button type="button" class="button button-big button-quiet" onClick=${buy}>${t("product.buy")}</button>`
        }
      </div>
    </form>
  `;
}

function Stock({ soldOut }) {
  if (soldOut) return html`<small class="sold-out">${t("product.soldOut")}</small>`;
  return html`<small class="in-stock">${t("product.inStock")}</small>`;
}

function Option({ option, value: chosen, available, choose }) {
  const swatches = option.values.some((each) => each.swatch);
  return html`
    <fieldset class="option" data-option=${option.name}>
      <legend>${option.name}${chosen && html`<span class="muted">${chosen}</span>`}</legend>
      <div class="option-values">
        ${option.values.map(
          ({ value, swatch }) =>
            html`<label key=${value} class=${available(value) ? "value" : "value value-gone"}>
              <input
                type="radio"
                name="option-${option.name}"
                value=${value}
                checked=${value === chosen}
                onChange=${() => choose(value)}
              />
              ${swatches && html`<i class="swatch" style=${{ background: swatch ?? "transparent" }}></i>`}
              <span>${value}</span>
              ${!available(value) && html`<span class="unseen">, ${t("product.notWith")}</span>`}
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

function withAvailable(problem) {
  if (problem.available === undefined) return problem;
  return { ...problem, message: `${problem.message} ${t("cart.available", { count: problem.available })}` };
}
