// What a SKU cost of late, by the quantity where the shopper has a price list, and what a buyer can count on.
import { html } from "../vendor/preact.js";
import { isMore, money, number } from "../format.js";
import { language, t } from "../language.js";
import { useQuery } from "../query.js";

/** Nothing while it loads, and where it fails: the price stands without. */
export function PriceNotes({ slug, sku }) {
  const { data } = useQuery("ProductPrices", { slug });
  if (!data?.product) return null;
  const found = data.product.skus.find((each) => each.id === sku?.id);
  return html`
    ${!data.pricesIncludeTax && html`<p class="muted">${t("price.withoutTax")}</p>`}
    <${Terms} terms=${data.product.terms} />
    ${found && html`<${SkuNotes} sku=${sku} lowest=${found.lowestPrice30Days} breaks=${found.priceBreaks} />`}
  `;
}

function Terms({ terms }) {
  const { countryOfOrigin, returnDays, warrantyMonths, invoice } = terms;
  const words = [
    returnDays === 0 && t("terms.noReturns"),
    returnDays > 0 && t("terms.returns", { count: number(returnDays) }),
    warrantyMonths > 0 && t("terms.warranty", { count: number(warrantyMonths) }),
    countryOfOrigin && t("terms.origin", { country: countryName(countryOfOrigin) }),
    !invoice && t("terms.noInvoice"),
  ].filter(Boolean);
  return words.length ? html`<p class="muted">${words.join(" · ")}</p>` : null;
}

function countryName(code) {
  return new Intl.DisplayNames(language.value, { type: "region" }).of(code);
}

function SkuNotes({ sku, lowest, breaks }) {
  const lowered = sku.price && sku.listPrice && isMore(sku.listPrice, sku.price);
  return html`
    ${
      lowered &&
      lowest &&
      html`<p class="muted lowest-price">${t("product.lowest", { price: money(lowest) })}</p>`
    }
    ${
      breaks.length > 0 &&
      html`<section class="offers" aria-label=${t("product.yourPrices")}>
        <ul class="price-breaks">
          ${breaks.map(
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
