// What a SKU cost of late, and what it costs by the quantity where the shopper has a price list.
import { html } from "../vendor/preact.js";
import { isMore, money, number } from "../format.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";

/** Nothing while it loads, and where it fails: the price stands without. */
export function PriceNotes({ slug, sku }) {
  const { data } = useQuery("ProductPrices", { slug });
  const found = data?.product?.skus.find((each) => each.id === sku?.id);
  if (!found) return null;
  const lowered = sku.price && sku.listPrice && isMore(sku.listPrice, sku.price);
  return html`
    ${
      lowered &&
      found.lowestPrice30Days &&
      html`<p class="muted lowest-price">${t("product.lowest", { price: money(found.lowestPrice30Days) })}</p>`
    }
    ${
      found.priceBreaks.length > 0 &&
      html`<section class="offers" aria-label=${t("product.yourPrices")}>
        <ul class="price-breaks">
          ${found.priceBreaks.map(
            (each) =>
              html`<li key=${each.quantity}>
                <b>${t("product.priceFrom", { count: number(each.quantity), price: money(each.price) })}</b>
                ${each.priceListName && html` <small class="muted">${each.priceListName}</small>`}
              </li>`,
          )}
        </ul>
      </section>`
    }
  `;
}
