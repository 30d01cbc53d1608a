// Gifts to choose from at checkout: for nothing, or for a little more.
import { html } from "../vendor/preact.js";
import { isZero, money } from "../format.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";

/**
 * @param {{input: object, chosen: Record<string, string[]>,
 *   choose: (promotionId: string, skuIds: string[]) => void}} props
 * `input` is that of the preview; `chosen` are the SKUs by promotion, where the shopper has decided. Nothing is shown
 * where there is nothing to choose
 */
export function GiftOffers({ input, chosen, choose }) {
  const { data } = useQuery("GiftOffers", { input }, { keep: true });
  const offers = data?.checkoutPreview?.preview?.cart?.pricing?.giftOffers ?? [];
  return offers.map(({ promotion, choose: most, gifts }) => {
    const taken = chosen[promotion.id] ?? gifts.filter((each) => each.taken).map((each) => each.sku.id);
    return html`<fieldset key=${promotion.id} class="panel choices gift-offer">
      <legend>${promotion.name}</legend>
      <p class="muted">${promotion.label} · ${t("checkout.giftsToChoose", { count: most })}</p>
      ${gifts.map(
        ({ sku, quantity, price }) =>
          html`<label key=${sku.id} class="choice">
            <input
              type="checkbox"
              checked=${taken.includes(sku.id)}
              onChange=${(event) => choose(promotion.id, ticked(taken, sku.id, event.target.checked, most))}
            />
            <span>${sku.product.name} ${quantity > 1 && `× ${quantity}`}</span>
            <b>${isZero(price) ? t("checkout.gift") : `+${money(price)}`}</b>
          </label>`,
      )}
    </fieldset>`;
  });
}

/** What is taken after a tick; of too many the first goes. */
function ticked(taken, skuId, isTicked, most) {
  const others = taken.filter((each) => each !== skuId);
  return isTicked ? [...others, skuId].slice(-most) : others;
}
