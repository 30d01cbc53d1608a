// A product in a list, and lists of them.
import { html } from "../vendor/preact.js";
import { number } from "../format.js";
import { t } from "../language.js";
import { to } from "../routes.js";
import { Picture } from "./picture.js";
import { ProductPrice } from "./price.js";

/** `note` stands above the name: a rank, a reason. `price` replaces the product's own. */
export function ProductCard({ product, note, price, level = 3 }) {
  return html`
    <article class="card">
      <${Picture} image=${product.mainImage} name=${product.name} decorative />
      ${!product.inStock && html`<span class="card-soldout">${t("product.soldOut")}</span>`}
      <div class="card-text">
        ${note}
        <${`h${level}`} class="card-name"><a href=${to.product(product.slug)}>${product.name}</a><//>
        ${product.sellingPoint && html`<p class="card-point">${product.sellingPoint}</p>`}
        <${Tags} tags=${product.tags} />
        <p class="card-foot">
          ${price ?? html`<${ProductPrice} product=${product} />`}
          ${
            product.salesCount > 0 &&
            html`<small class="muted">${t("product.sold", { count: number(product.salesCount) })}</small>`
          }
        </p>
      </div>
    </article>
  `;
}

export function Tags({ tags }) {
  if (!tags.length) return null;
  return html`<ul class="tags">
    ${tags.map((tag) => html`<li key=${tag.code} class="tag tag-${tag.kind.toLowerCase()}">${tag.label}</li>`)}
  </ul>`;
}

/** `row` lets them scroll sideways instead of filling lines. */
export function ProductGrid({ children, row = false }) {
  return html`<ul class=${row ? "products products-row" : "products"}>
    ${[children].flat().map((each, at) => html`<li key=${each.key ?? at}>${each}</li>`)}
  </ul>`;
}
