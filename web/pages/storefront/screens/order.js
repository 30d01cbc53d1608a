// One order: what was bought and paid, where it goes, what has happened, and what can be done with it.
import { html, useEffect, useState } from "../vendor/preact.js";
import { isZero, money } from "../format.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";
import { regionName } from "../regions.js";
import { to } from "../routes.js";
import { tab } from "../storage.js";
import { AddedTax, Sum } from "../ui/explanation.js";
import { Heading } from "../ui/heading.js";
import { Failed, Loading } from "../ui/states.js";
import { specsText } from "./cart_lines.js";
import { Missing } from "./missing.js";
import { OrderActions } from "./order_actions.js";
import { Shipments, Timeline } from "./order_history.js";
import { Status } from "./orders.js";

const CHECK_MS = 1_500;
const CHECKS = 8;

export function Order({ number }) {
  const { data, error, retry } = useQuery("OrderByNumber", { number }, { keep: true });
  const waiting = useBankWord(data?.order, retry);
  if (error) return html`<${Failed} error=${error} retry=${retry} screen />`;
  if (!data) return html`<${Loading} shape="page" />`;
  if (!data.order) return html`<${Missing} />`;
  const { order } = data;
  return html`
    <p class="back"><a href=${to.orders}>${t("order.back")}</a></p>
    <div class="order-head">
      <${Heading}>${t("order.title", { number })}<//>
      <p role="status">
        <${Status} status=${order.status} /> ${waiting && html`<span class="muted">${t("payment.checking")}</span>`}
      </p>
    </div>
    <div class="with-summary">
      <div>
        <${Items} order=${order} />
        <${Shipments} order=${order} />
        <${Timeline} order=${order} />
      </div>
      <aside>
        <${Sums} order=${order} />
        <${OrderActions} order=${order} changed=${retry} />
        <${Address} address=${order.address} />
      </aside>
    </div>
  `;
}

/** After paying, the bank's word may come a moment later than the shopper: looks again for a while. */
function useBankWord(order, look) {
  const [checks, setChecks] = useState(CHECKS);
  const waiting = order?.status === "PENDING_PAYMENT" && tab.get("paying") === order.number && checks > 0;
  useEffect(() => {
    if (order && !waiting) tab.set("paying", null);
    if (!waiting) return undefined;
    const timer = setTimeout(() => {
      setChecks(checks - 1);
      look();
    }, CHECK_MS);
    return () => clearTimeout(timer);
  }, [waiting, checks]);
  return waiting;
}

function Items({ order }) {
  return html`<section class="panel" aria-labelledby="items">
    <h2 id="items">${t("order.items")}</h2>
    <ul class="lines">
      ${order.lines.map(
        (line) =>
          html`<li key=${line.id} class="line line-brief">
            <div class="line-text">
              <h3>${line.name} ${isZero(line.unitPrice) && html`<small class="tag">${t("checkout.gift")}</small>`}</h3>
              <p class="muted">${specsText(line, `${money(line.unitPrice)} × ${line.quantity}`)}</p>
            </div>
            <p class="line-total">${money(line.paidTotal)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function Sums({ order }) {
  return html`<section class="summary" aria-labelledby="summary">
    <h2 id="summary">${t("price.title")}</h2>
    <dl class="sums">
      <${Sum} label=${t("price.goods")} amount=${money(order.goodsTotal)} />
      ${order.discounts.map(
        ({ label, amount }) => html`<${Sum} kind="discount" label=${label} amount="−${money(amount)}" />`,
      )}
      <${Sum} label=${t("price.freight")} amount=${isZero(order.freight) ? t("price.free") : money(order.freight)} />
      <${AddedTax} amount=${order.addedTax} />
      <${Sum} kind="payable" label=${t("order.total")} amount=${money(order.payable)} />
      ${!isZero(order.paid) && html`<${Sum} kind="paid" label=${t("order.paid")} amount=${money(order.paid)} />`}
      ${!isZero(order.refunded) && html`<${Sum} label=${t("order.refunded")} amount=${money(order.refunded)} />`}
    </dl>
  </section>`;
}

function Address({ address }) {
  if (!address) return null;
  return html`<section class="panel" aria-labelledby="address">
    <h2 id="address">${t("order.address")}</h2>
    <p>
      <b>${address.recipient}</b> <span class="muted">${address.phone}</span>
      <br />
      ${regionName(address.region)} ${address.line}
    </p>
  </section>`;
}
