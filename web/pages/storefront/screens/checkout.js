// Checkout: where to, how, the price as it would be, and placing the order at exactly that price.
import { html, useEffect, useState } from "../vendor/preact.js";
import { keepAddress, lastAddress } from "../address.js";
import { loadCart } from "../cart.js";
import { failureText } from "../failure.js";
import { money } from "../format.js";
import { doneWithKey, keyFor } from "../keys.js";
import { t } from "../language.js";
import { has } from "../problems.js";
import { forget, useQuery } from "../query.js";
import { go, place } from "../router.js";
import { to } from "../routes.js";
import { ask, session } from "../session.js";
import { Explanation } from "../ui/explanation.js";
import { Problems } from "../ui/fields.js";
import { Heading } from "../ui/heading.js";
import { Empty, Failed, Loading } from "../ui/states.js";
import { lineNames } from "./cart_lines.js";
import { AddressPart } from "./checkout_address.js";
import { CouponChoice, fewer } from "./checkout_coupons.js";
import { GiftOffers } from "./checkout_gifts.js";
import { PointsChoice } from "./checkout_points.js";
import { StoreParts } from "./checkout_stores.js";
import { withChoice } from "./delivery.js";

export function Checkout() {
  if (!session.value) return html`<${Failed} error=${{ kind: "SIGNED_OUT" }} screen />`;
  return html`<${Heading}>${t("checkout.title")}<//><${Steps} />`;
}

function Steps() {
  const [address, setAddress] = useState(lastAddress);
  const [options, setOptions] = useState({});
  const [notes, setNotes] = useState({});
  const [gifts, setGifts] = useState({});
  const [coupons, setCoupons] = useState(null);
  const [points, setPoints] = useState(null);
  const input = {
    addressId: address?.id ?? null,
    deliveryOptionIds: Object.values(options).length ? Object.values(options) : null,
    items: itemsToBuyAtOnce(),
    giftChoices: giftChoices(gifts),
    couponIds: coupons,
    points,
  };
  const { data, error, loading, retry } = useQuery("CheckoutPreview", { input }, { keep: true });
  const { preview = null, userErrors = [] } = data?.checkoutPreview ?? {};

  // What is gone is not offered any more, and could not be left out again.
  const giftGone = has(userErrors, "GIFT_GONE");
  useEffect(() => {
    if (giftGone) setGifts({});
  }, [giftGone]);

  // Those that were ticked do not all go together, or one is gone.
  useEffect(() => {
    if (has(userErrors, "COUPON_NOT_USABLE")) setCoupons(fewer);
  }, [data]);

  // Some have ended, or another order has them.
  useEffect(() => {
    if (has(userErrors, "INSUFFICIENT_POINTS")) setPoints(null);
  }, [data]);

  function useAddress(chosen) {
    keepAddress(chosen);
    setOptions({});
    setAddress(chosen);
  }

  if (error && !preview) return html`<${Failed} error=${error} retry=${retry} />`;
  if (!data) return html`<${Loading} shape="lines" count=${3} />`;
  if (has(userErrors, "CART_EMPTY"))
    return html`<${Empty} text=${t("checkout.empty")} href=${to.cart} action=${t("checkout.backToCart")} />`;
  const unknown =
    address?.id && userErrors.some((each) => each.code === "NOT_FOUND" && each.field?.at(-1) === "addressId");
  return html`
    <div class="with-summary">
      <div>
        <${AddressPart} key=${unknown} address=${unknown ? { ...address, id: null } : address} use=${useAddress} />
        ${!unknown && html`<${Problems} problems=${userErrors} />`}
        ${
          preview &&
          html`<${StoreParts}
            preview=${preview}
            deliverable=${Boolean(input.addressId)}
            chosen=${options}
            choose=${(storeId, id) => setOptions(withChoice(preview.deliveryOptions, options, storeId, id))}
            notes=${notes}
            note=${(storeId, text) => setNotes((before) => ({ ...before, [storeId]: text }))}
          />`
        }
        ${
          preview &&
          html`<${CouponChoice} preview=${preview} chosen=${coupons} choose=${setCoupons} refresh=${retry} />`
        }
        ${preview && html`<${PointsChoice} points=${preview.points} chosen=${points} choose=${setPoints} />`}
        <${GiftOffers}
          input=${input}
          chosen=${gifts}
          choose=${(promotionId, skuIds) => setGifts((before) => ({ ...before, [promotionId]: skuIds }))}
        />
      </div>
      ${
        preview &&
        html`<${Explanation} pricing=${preview.cart.pricing} names=${lineNames(preview.cart)}>
          <${PlaceOrder}
            input=${input}
            preview=${preview}
            notes=${notes}
            stale=${loading}
            refresh=${retry}
            ready=${Boolean(input.addressId) && !unknown}
          />
        <//>`
      }
    </div>
  `;
}

function PlaceOrder({ input, preview, notes, stale, refresh, ready }) {
  const [problems, setProblems] = useState([]);
  const [busy, setBusy] = useState(false);

  async function submit() {
    if (busy || stale) return;
    if (!ready) return void setProblems([{ message: t("checkout.addressFirst") }]);
    setBusy(true);
    const refused = await placeOrder(input, preview, notes);
    setBusy(false);
    setProblems(refused);
    if (refused.length) refresh();
  }

  return html`
    <${Problems} problems=${problems} />
    <button type="button" class="button button-big" aria-disabled=${busy || stale} aria-busy=${busy} onClick=${submit}>
      ${t(busy ? "checkout.placing" : "checkout.place")}
    </button>
  `;
}

/** Places it and goes on to pay; else what was refused, ready to be shown. */
async function placeOrder(input, preview, notes) {
  const wanted = {
    ...input,
    expectedPayable: preview.payable,
    expectedDigest: preview.digest,
    notes: Object.entries(notes)
      .filter(([, text]) => text.trim())
      .map(([storeId, text]) => ({ storeId, text })),
  };
  try {
    const answer = (await ask("OrderPlace", { input: { ...wanted, idempotencyKey: keyFor(wanted) } })).orderPlace;
    doneWithKey();
    if (!answer.order) return refusals(answer);
    forget();
    loadCart();
    const { number, allowedActions } = answer.order;
    go(allowedActions.includes("PAY") ? to.payment(number) : to.order(number), { replace: true });
    return [];
  } catch (error) {
    return [{ message: failureText(error) }];
  }
}

/** As the checkout wants them; null where everything is left to the shop. */
function giftChoices(gifts) {
  const chosen = Object.entries(gifts).map(([promotionId, skuIds]) => ({ promotionId, skuIds }));
  return chosen.length ? chosen : null;
}

/** A changed total is said with the new one; what is short, with what can be had. */
function refusals({ preview, userErrors }) {
  return userErrors.map((each) => {
    if (each.code === "PAYABLE_CHANGED" && preview)
      return { message: t("checkout.changed", { price: money(preview.payable) }) };
    if (each.available !== undefined)
      return { message: `${each.message} ${t("cart.available", { count: each.available })}` };
    return each;
  });
}

/** Of "buy now" in the address: the one SKU, past the cart. */
function itemsToBuyAtOnce() {
  const { query } = place.value;
  return query.has("sku") ? [{ skuId: query.get("sku"), quantity: Number(query.get("quantity")) || 1 }] : null;
}
