// Coupons as tickets, with the button that claims one.
import { html, useState } from "../vendor/preact.js";
import { announce } from "../announce.js";
import { failureText } from "../failure.js";
import { date, money } from "../format.js";
import { t } from "../language.js";
import { go, place } from "../router.js";
import { to } from "../routes.js";
import { ask, session } from "../session.js";

export function CouponList({ block }) {
  return html`<${Coupons} templates=${block.couponTemplates} />`;
}

/** Templates without `claimable` are those a product offers, all of which can be claimed. */
export function Coupons({ templates }) {
  return html`<ul class="coupons">
    ${templates.map((each) => html`<li key=${each.id}><${Ticket} template=${each} /></li>`)}
  </ul>`;
}

function Ticket({ template }) {
  const [claimed, setClaimed] = useState(template.claimedByMe ?? false);
  const claim = async () => {
    if (!session.value) return go(to.signIn(place.value.path));
    setClaimed(await claimCoupon(template.id));
  };
  return html`
    <article class="ticket">
      ${
        template.amountOff
          ? html`<b class="ticket-value">${money(template.amountOff)}</b>`
          : html`<b class="ticket-value ticket-label">${template.label}</b>`
      }
      <span class="ticket-text">
        <b>${template.name}</b>
        <small>${condition(template)}</small>
        ${template.endsAt && html`<small>${t("coupon.until", { date: date(template.endsAt) })}</small>`}
      </span>
      ${
        claimed
          ? html`<span class="muted">${t("coupon.claimed")}</span>`
          : (template.claimable ?? true) &&
            html`<button type="button" class="button button-small" onClick=${claim}>${t("coupon.claim")}</button>`
      }
    </article>
  `;
}

function condition({ threshold }) {
  return threshold ? t("coupon.threshold", { amount: money(threshold) }) : t("coupon.noThreshold");
}

/** Claims one and says how it went; whether the shopper has it now. */
async function claimCoupon(templateId) {
  try {
    const { coupon, userErrors } = (await ask("CouponClaim", { templateId })).couponClaim;
    announce(coupon ? t("coupon.done") : userErrors[0].message, { kind: coupon ? "done" : "failed" });
    return Boolean(coupon);
  } catch (error) {
    announce(failureText(error), { kind: "failed" });
    return false;
  }
}
