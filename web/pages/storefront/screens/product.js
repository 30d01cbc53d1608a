// A product: pictures, the choice of a SKU, price and offers, and everything there is to know about it.
import { html, useState } from "../vendor/preact.js";
import { deliveryRegion } from "../address.js";
import { choiceText, choicesOf, forcedChoices, skuFor } from "../choice.js";
import { isMore, isZero, money, number, date } from "../format.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";
import { regionName } from "../regions.js";
import { place } from "../router.js";
import { Coupons } from "../blocks/coupons.js";
import { Breadcrumbs } from "../ui/breadcrumbs.js";
import { Gallery } from "../ui/gallery.js";
import { Heading } from "../ui/heading.js";
import { Icon } from "../ui/icons.js";
import { Price, ProductPrice, Struck } from "../ui/price.js";
import { Tags } from "../ui/product_card.js";
import { Failed, Loading } from "../ui/states.js";
import { Missing } from "./missing.js";
import { BuyForm } from "./product_buy.js";
import { About } from "./product_about.js";
import { Media } from "./product_media.js";
import { PriceNotes } from "./product_prices.js";

export function Product({ slug }) {
  const { data, error, retry } = useQuery("ProductDetail", { slug, region: deliveryRegion() });
  if (error) return html`<${Failed} error=${error} retry=${retry} screen />`;
  if (!data) return html`<${Loading} shape="page" />`;
  if (!data.product) return html`<${Missing} />`;
  return html`<${Detail} key=${data.product.id} product=${data.product} />`;
}

function Detail({ product }) {
  const [chosen, setChosen] = useState(() => firstChoice(product));
  const sku = skuFor(product, chosen);
  const pictures = [product.mainImage, ...product.images].filter(Boolean);
  return html`
    <${Breadcrumbs} way=${product.breadcrumbs} />
    <div class="product">
      <${Gallery} images=${pictures} name=${product.name} />
      <div class="product-main">
        ${product.brand && html`<p class="brand">${product.brand.name}</p>`}
        <${Heading}>${product.name}<//>
        ${product.sellingPoint && html`<p class="lead">${product.sellingPoint}</p>`}
        <${Standing} product=${product} />
        <${Tags} tags=${product.tags} />
        <p class="product-price" aria-live="polite">
          ${sku ? html`<${SkuPrice} sku=${sku} />` : html`<${ProductPrice} product=${product} large />`}
        </p>
        <${PriceNotes} slug=${product.slug} sku=${sku} />
        <${Offers} product=${product} />
        <${Delivery} estimate=${product.freightEstimate} />
        <${BuyForm}
          product=${product}
          sku=${sku}
          chosen=${chosen}
          choose=${setChosen}
          choice=${choiceText(product, chosen)}
        />
      </div>
    </div>
    <${About} product=${product} sku=${sku} />
    <${Media} slug=${product.slug} name=${product.name} />
  `;
}

/** Of a link to one SKU its choices, else what leaves no choice. */
function firstChoice(product) {
  const linked = product.skus.find((sku) => sku.id === place.value.query.get("sku"));
  return linked ? choicesOf(linked) : forcedChoices(product);
}

function Standing({ product }) {
  const { rating, salesCount } = product;
  if (!rating.count && !salesCount) return null;
  const stars = rating.average && t("product.rating", { average: number(rating.average) });
  return html`<p class="standing muted">
    ${stars && html`<span><b aria-hidden="true">★</b> ${stars}</span>`}
    ${salesCount > 0 && html`<span>${t("product.sold", { count: number(salesCount) })}</span>`}
  </p>`;
}

function SkuPrice({ sku }) {
  if (!sku.price) return html`<span class="muted">${t("product.noPrice")}</span>`;
  const lowered = sku.listPrice && isMore(sku.listPrice, sku.price);
  const referred = sku.marketPrice && isMore(sku.marketPrice, lowered ? sku.listPrice : sku.price);
  return html`
    <span class="prices">
      <${Price} of=${sku.price} large />
      ${lowered && html`<${Struck} of=${sku.listPrice} label="product.listPrice" />`}
      ${referred && html`<${Struck} of=${sku.marketPrice} label="product.marketPrice" />`}
    </span>
  `;
}

function Offers({ product }) {
  const { promotions, claimableCouponTemplates } = product;
  return html`
    ${
      promotions.length > 0 &&
      html`<section class="offers" aria-label=${t("product.promotions")}>
        <ul>
          ${promotions.map(
            (each) =>
              html`<li key=${each.id}>
                <${Icon} name="tag" /> <b>${each.label}</b>
                ${each.endsAt && html`<small class="muted">${t("product.until", { date: date(each.endsAt) })}</small>`}
              </li>`,
          )}
        </ul>
      </section>`
    }
    ${
      claimableCouponTemplates.length > 0 &&
      html`<section aria-label=${t("product.coupons")}><${Coupons} templates=${claimableCouponTemplates} /></section>`
    }
  `;
}

function Delivery({ estimate }) {
  if (!estimate) return null;
  const region = regionName(deliveryRegion());
  const text = isZero(estimate)
    ? t("product.deliveryFree", { region })
    : t("product.deliveryFrom", { price: money(estimate), region });
  return html`<p class="delivery"><${Icon} name="truck" /> ${text}</p>`;
}
