// Paying an order that is placed: how, how long there is, and off to the payment channel's page.
import { html, useEffect, useState } from "../vendor/preact.js";
import { failureText } from "../failure.js";
import { countdown, money } from "../format.js";
import { doneWithKey, keyFor } from "../keys.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";
import { to } from "../routes.js";
import { ask } from "../session.js";
import { tab } from "../storage.js";
import { Problems } from "../ui/fields.js";
import { Heading } from "../ui/heading.js";
import { Empty, Failed, Loading } from "../ui/states.js";
import { Missing } from "./missing.js";

const CHANNEL = "SANDBOX";

export function Payment({ number }) {
  const { data, error, retry } = useQuery("OrderByNumber", { number });
  if (error) return html`<${Failed} error=${error} retry=${retry} screen />`;
  if (!data) return html`<${Loading} shape="page" />`;
  if (!data.order) return html`<${Missing} />`;
  return html`<div class="narrow">
    <${Heading}>${t("payment.title")}<//>
    ${
      data.order.allowedActions.includes("PAY")
        ? html`<${Pay} order=${data.order} />`
        : html`<${Empty} text=${t("payment.none")} href=${to.order(number)} action=${t("orders.view")} />`
    }
  </div>`;
}

function Pay({ order }) {
  const [problems, setProblems] = useState([]);
  const [busy, setBusy] = useState(false);

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblems(await pay(order));
    setBusy(false);
  }

  return html`
    <p class="done">${t("payment.placed", { number: order.number })}</p>
    <form class="panel" onSubmit=${submit}>
      ${order.expiresAt && html`<${TimeLeft} until=${order.expiresAt} />`}
      <fieldset class="choices">
        <legend>${t("payment.channel")}</legend>
        <label class="choice">
          <input type="radio" name="channel" value=${CHANNEL} checked />
          <span>${t("payment.SANDBOX")} <small class="muted">${t("payment.sandboxHint")}</small></span>
        </label>
      </fieldset>
      <${Problems} problems=${problems} />
      <button class="button button-big" aria-disabled=${busy} aria-busy=${busy}>
        ${t("payment.pay", { price: money(order.payable) })}
      </button>
      <a class="button button-quiet button-big" href=${to.order(order.number)}>${t("payment.later")}</a>
    </form>
  `;
}

function TimeLeft({ until }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return html`<p role="timer">${t("payment.left", { time: countdown(Date.parse(until) - now) })}</p>`;
}

/** Starts a payment and leaves for its page; else what was refused. */
async function pay(order) {
  const wanted = { orderId: order.id, channel: CHANNEL };
  try {
    const { payment, userErrors } = (await ask("PaymentStart", { ...wanted, idempotencyKey: keyFor(wanted) }))
      .paymentStart;
    doneWithKey();
    if (!payment) return userErrors;
    tab.set("paying", order.number);
    location.assign(payment.redirectUrl ?? to.order(order.number));
    return [];
  } catch (error) {
    return [{ message: failureText(error) }];
  }
}
