// What the shopper may do with an order now: pay, cancel with a reason, say that it has come.
import { html, useState } from "../vendor/preact.js";
import { announce } from "../announce.js";
import { failureText } from "../failure.js";
import { isZero, money } from "../format.js";
import { t } from "../language.js";
import { forget, useQuery } from "../query.js";
import { to } from "../routes.js";
import { ask } from "../session.js";
import { Problems, SelectField } from "../ui/fields.js";

const REASONS = ["changedMind", "address", "cheaper", "other"];

/** `changed` is called when the order has become another. */
export function OrderActions({ order, changed }) {
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState([]);
  const allowed = new Set(order.allowedActions);

  async function act(name, variables, said) {
    const refused = await send(name, variables);
    setProblems(refused);
    if (refused.length) return;
    setAsking(false);
    announce(said);
    forget();
    changed();
  }

  if (!["PAY", "CANCEL", "CONFIRM_RECEIPT"].some((each) => allowed.has(each))) return null;
  return html`
    <div class="order-actions">
      <${Problems} problems=${problems} />
      ${allowed.has("PAY") && html`<a class="button button-big" href=${to.payment(order.number)}>${t("order.pay")}</a>`}
      ${
        allowed.has("CONFIRM_RECEIPT") &&
        html`<button
          type="button"
          class="button button-big"
          onClick=${() => act("OrderConfirmReceipt", { orderId: order.id }, t("order.received"))}
        >
          ${t("order.receive")}
        </button>`
      }
      ${
        allowed.has("CANCEL") &&
        !asking &&
        html`<button type="button" class="button button-quiet button-big" onClick=${() => setAsking(true)}>
          ${t("order.cancel")}
        </button>`
      }
      ${
        allowed.has("CANCEL") &&
        asking &&
        html`<${CancelForm}
          orderId=${order.id}
          keep=${() => setAsking(false)}
          cancel=${(reason) => act("OrderCancel", { orderId: order.id, reason }, t("order.cancelled"))}
        />`
      }
    </div>
  `;
}

function CancelForm({ orderId, keep, cancel }) {
  const [reason, setReason] = useState(REASONS[0]);
  function submit(event) {
    event.preventDefault();
    cancel(t(`cancel.${reason}`));
  }
  return html`
    <form class="panel" onSubmit=${submit}>
      <${SelectField}
        label=${t("order.cancelReason")}
        name="reason"
        value=${reason}
        options=${REASONS.map((each) => [each, t(`cancel.${each}`)])}
        onInput=${setReason}
        autofocus
      />
      <${Comeback} orderId=${orderId} />
      <div class="buttons">
        <button class="button button-danger">${t("order.cancelConfirm")}</button>
        <button type="button" class="button button-quiet" onClick=${keep}>${t("order.cancelKeep")}</button>
      </div>
    </form>
  `;
}

/** What goes back of what was paid, what is withheld of it, and which gifts go with it. */
function Comeback({ orderId }) {
  const { data } = useQuery("OrderCancelPreview", { orderId });
  const found = data?.orderCancelPreview;
  if (!found || (isZero(found.refund) && isZero(found.withheld) && !found.gifts.length)) return null;
  return html`<ul class="comeback">
    <li>${t("order.cancelRefund", { amount: money(found.refund) })}</li>
    ${!isZero(found.withheld) && html`<li>${t("order.cancelWithheld", { amount: money(found.withheld) })}</li>`}
    ${found.gifts.map(({ quantity, line: { id, name } }) => {
      return html`<li key=${id}>${t("order.cancelGift", { name, count: quantity })}</li>`;
    })}
  </ul>`;
}

async function send(name, variables) {
  try {
    const [payload] = Object.values(await ask(name, variables));
    return payload.userErrors;
  } catch (error) {
    return [{ message: failureText(error) }];
  }
}
