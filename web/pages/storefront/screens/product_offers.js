// Which other stores sell a product, and for how much.
import { html } from "../vendor/preact.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";
import { to } from "../routes.js";
import { ProductPrice } from "../ui/price.js";

/** Nothing while it loads, where it fails, and where nobody else does. */
export function OtherStores({ slug }) {
  const { data } = useQuery("ProductOffers", { slug });
  const offers = data?.product?.spu?.offers ?? [];
  if (!offers.length) return null;
  return html`<section class="other-stores">
    <h2>${t("product.otherStores")}</h2>
    <ul>
      ${offers.map(
        ({ store, product }) =>
          html`<li key=${product.id}>
            <a href=${to.product(product.slug)}>${store.name}</a>
            <${ProductPrice} product=${product} />
            ${!product.inStock && html`<small class="sold-out">${t("product.soldOut")}</small>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
