// Prices as they stand beside goods.
import { html } from "../vendor/preact.js";
import { isMore, money } from "../format.js";
import { t } from "../language.js";

export function Price({ of, large = false }) {
  return html`<span class=${large ? "price price-large" : "price"}>${money(of)}</span>`;
}

/** An amount struck through, with words for those who do not see the line. */
export function Struck({ of, label }) {
  return html`<s class="struck"><span class="unseen">${t(label, { price: "" })}</span>${money(of)}</s>`;
}

/** A product's price: one amount or "from", and the reference price where it is higher. */
export function ProductPrice({ product, large = false }) {
  const { priceRange, marketPrice } = product;
  if (!priceRange) return html`<span class="muted">${t("product.noPrice")}</span>`;
  const { min, max } = priceRange;
  const [before, after] = isMore(max, min) ? t("product.from").split("{price}") : ["", ""];
  return html`
    <span class="prices">
      <span>
        ${before && html`<small>${before}</small>`}<${Price} of=${min} large=${large} />${
          after && html`<small>${after}</small>`
        }
      </span>
      ${marketPrice && isMore(marketPrice, max) && html`<${Struck} of=${marketPrice} label="product.marketPrice" />`}
    </span>
  `;
}
