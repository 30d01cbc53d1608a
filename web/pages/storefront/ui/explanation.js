// A total explained: goods, discounts and their shares, delivery, gifts, what is nearly there, what did not apply.
import { html } from "../vendor/preact.js";
import { isZero, money } from "../format.js";
import { t } from "../language.js";

/**
 * @param {{pricing: object, names: Map<string, string>, children: any}} props
 * `names` has the lines' names by their ids; children stand below the total
 */
export function Explanation({ pricing, names, children }) {
  const offGoods = pricing.discounts.filter(isOffGoods);
  return html`
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">${t("price.title")}</h2>
      <dl class="sums">
        <${Sum} label=${t("price.goods")} amount=${money(pricing.goodsTotal)} />
        ${offGoods.map((each, at) => html`<${Discount} key=${at} discount=${each} names=${names} />`)}
        <${Sum} label=${freightLabel(pricing)} amount=${freight(pricing.freight)} />
        <${AddedTax} amount=${pricing.addedTax} />
        <${Sum} kind="payable" label=${t("price.payable")} amount=${money(pricing.payable)} />
      </dl>
      ${
        !isZero(pricing.discountTotal) &&
        html`<p class="saved">${t("price.saved", { amount: money(pricing.discountTotal) })}</p>`
      }
      <${Gifts} gifts=${pricing.gifts} />
      <${Hints} hints=${pricing.hints} />
      <${Excluded} excluded=${pricing.excluded} />
      ${children}
    </section>
  `;
}

/** One line of a sum. */
export function Sum({ label, amount, kind = "plain" }) {
  return html`<div class="sum sum-${kind}">
    <dt>${label}</dt>
    <dd>${amount}</dd>
  </div>`;
}

/** The tax that comes on top, where prices are without it. */
export function AddedTax({ amount }) {
  return isZero(amount) ? null : html`<${Sum} label=${t("price.addedTax")} amount=${money(amount)} />`;
}

/** What comes off delivery is in what delivery costs already. */
function isOffGoods(discount) {
  return discount.allocations.length > 0;
}

function freightLabel({ discounts }) {
  const off = discounts.filter((each) => !isOffGoods(each));
  return html`${t("price.freight")} ${off.map(
    ({ label, amount }) => html`<small class="muted">${label} (−${money(amount)})</small>`,
  )}`;
}

function freight(amount) {
  if (!amount) return html`<span class="muted">${t("price.freightLater")}</span>`;
  return isZero(amount) ? t("price.free") : money(amount);
}

function Discount({ discount, names }) {
  const shares = discount.allocations.filter((each) => !isZero(each.amount) && names.has(each.lineId));
  return html`
    <div class="sum sum-discount">
      <dt>
        ${discount.label}
        ${
          shares.length > 1 &&
          html`<details class="shares">
            <summary>${t("price.shares")}</summary>
            <ul>
              ${shares.map(
                ({ lineId, amount }) => html`<li key=${lineId}>${names.get(lineId)} <b>−${money(amount)}</b></li>`,
              )}
            </ul>
          </details>`
        }
      </dt>
      <dd>−${money(discount.amount)}</dd>
    </div>
  `;
}

function Gifts({ gifts }) {
  if (!gifts.length) return null;
  return html`<h3>${t("price.gifts")}</h3>
    <ul class="gifts">
      ${gifts.map(({ sku, quantity }) => html`<li>${t("cart.item", { code: sku.code })} × ${quantity}</li>`)}
    </ul>`;
}

function Hints({ hints }) {
  if (!hints.length) return null;
  return html`<div class="hints">
    <h3>${t("price.hints")}</h3>
    <ul>
      ${hints.map(
        (hint, at) =>
          html`<li key=${at}>
            <p>${hint.message}</p>
            <p class="muted">${hint.suggestions.map((each) => each.name).join(" · ")}</p>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Coupons are told of at the checkout, each by its name. */
function Excluded({ excluded: everything }) {
  const excluded = everything.filter((each) => each.promotion);
  if (!excluded.length) return null;
  return html`<details class="excluded">
    <summary>${t("price.excluded")} (${excluded.length})</summary>
    <ul>
      ${excluded.map(
        (each, at) => html`<li key=${at}>${each.promotion && html`<b>${each.promotion.code}</b>`} ${each.message}</li>`,
      )}
    </ul>
  </details>`;
}
