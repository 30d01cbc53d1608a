// Coupons at checkout: which are used, which could be, why the others cannot, and one by a code.
import { html, useState } from "../vendor/preact.js";
import { failureText } from "../failure.js";
import { money } from "../format.js";
import { t } from "../language.js";
import { ask } from "../session.js";
import { TextField } from "../ui/fields.js";

/**
 * @param {{preview: object, chosen: string[] | null, choose: (ids: string[] | null) => void,
 *   refresh: () => void}} props
 * `chosen` is null where the best are taken
 */
export function CouponChoice({ preview, chosen, choose, refresh }) {
  const { usable, unusable } = preview.coupons;
  const used = chosen ?? preview.cart.pricing.discounts.map((each) => each.coupon?.id).filter(Boolean);
  return html`<fieldset class="panel choices coupon-choice">
    <legend>${t("checkout.coupons")}</legend>
    ${usable.map(
      ({ coupon, discount }) =>
        html`<label key=${coupon.id} class="choice">
          <input
            type="checkbox"
            checked=${used.includes(coupon.id)}
            onChange=${(event) => choose(ticked(used, coupon.id, event.target.checked))}
          />
          <span>${coupon.template.name} <small class="muted">${coupon.template.label}</small></span>
          <b>−${money(discount)}</b>
        </label>`,
    )}
    ${
      chosen !== null &&
      html`<button type="button" class="button button-small" onClick=${() => choose(null)}>
        ${t("checkout.couponsBest")}
      </button>`
    }
    ${
      unusable.length > 0 &&
      html`<details>
        <summary>${t("checkout.couponsUnusable", { count: unusable.length })}</summary>
        <ul>
          ${unusable.map(
            ({ coupon, message }) =>
              html`<li key=${coupon.id}>${coupon.template.name}: <span class="muted">${message}</span></li>`,
          )}
        </ul>
      </details>`
    }
    <${ByCode} done=${refresh} />
  </fieldset>`;
}

function ByCode({ done }) {
  const [code, setCode] = useState("");
  const [error, setError] = useState(null);
  async function claim() {
    if (!code.trim()) return;
    const failure = await claimed(code);
    setError(failure);
    if (failure) return;
    setCode("");
    done();
  }
  const action = html`<button type="button" class="button button-small" onClick=${claim}>
    ${t("checkout.couponCodeAdd")}
  </button>`;
  return html`<${TextField}
    label=${t("checkout.couponCode")}
    name="couponCode"
    value=${code}
    onInput=${setCode}
    error=${error}
    action=${action}
  />`;
}

/** What stands in the way of a code; null where the coupon is the shopper's now. */
async function claimed(code) {
  try {
    const { coupon, userErrors } = (await ask("CouponClaimByCode", { code })).couponClaimByCode;
    return coupon ? null : userErrors[0].message;
  } catch (error) {
    return failureText(error);
  }
}

/** Those in use after a tick, the one that was ticked last. */
function ticked(used, id, isTicked) {
  const others = used.filter((each) => each !== id);
  return isTicked ? [...others, id] : others;
}

/** What is tried next where not all that were ticked go together: the last alone, else the best. */
export function fewer(chosen) {
  return chosen && chosen.length > 1 ? chosen.slice(-1) : null;
}
