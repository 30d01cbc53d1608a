// My orders: by what is still to happen with them, newest first.
import { html } from "../vendor/preact.js";
import { dateTime, money } from "../format.js";
import { t, word } from "../language.js";
import { usePages } from "../paging.js";
import { place } from "../router.js";
import { to } from "../routes.js";
import { session } from "../session.js";
import { Heading } from "../ui/heading.js";
import { Empty, Failed, Loading } from "../ui/states.js";

const TABS = {
  all: null,
  toPay: ["PENDING_PAYMENT", "PENDING_DEPOSIT", "PENDING_BALANCE", "PENDING_GROUP"],
  toReceive: ["PAID", "ALLOCATED", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED"],
  done: ["COMPLETED"],
  ended: ["CANCELLED", "CLOSED", "REFUNDED"],
};

export function Orders() {
  if (!session.value) return html`<${Failed} error=${{ kind: "SIGNED_OUT" }} screen />`;
  const chosen = place.value.query.get("show") in TABS ? place.value.query.get("show") : "all";
  return html`
    <${Heading}>${t("orders.title")}<//>
    <nav class="tabs" aria-label=${t("orders.title")}>
      <ul>
        ${Object.keys(TABS).map((name) => html`<${Tab} key=${name} name=${name} chosen=${name === chosen} />`)}
      </ul>
    </nav>
    <${List} key=${chosen} status=${TABS[chosen]} />
  `;
}

function Tab({ name, chosen }) {
  const href = name === "all" ? to.orders : `${to.orders}?show=${name}`;
  return html`<li><a href=${href} aria-current=${chosen ? "page" : null}>${t(`orders.${name}`)}</a></li>`;
}

function List({ status }) {
  const list = usePages("MyOrders", { status, first: 10 }, (data) => data.me?.orders);
  const { nodes, pageInfo, error, busy, more, retry } = list;
  if (error && !nodes) return html`<${Failed} error=${error} retry=${retry} />`;
  if (!nodes) return html`<${Loading} shape="lines" count=${3} />`;
  if (!nodes.length) return html`<${Empty} text=${t("orders.empty")} href=${to.all} action=${t("cart.browse")} />`;
  return html`
    <ul class="orders">
      ${nodes.map((order) => html`<li key=${order.id}><${OrderCard} order=${order} /></li>`)}
    </ul>
    ${error && html`<${Failed} error=${error} retry=${more} />`}
    ${
      pageInfo.hasNextPage &&
      html`<div class="more">
        <button type="button" class="button button-quiet" aria-disabled=${busy} onClick=${() => busy || more()}>
          ${t(busy ? "loading" : "orders.more")}
        </button>
      </div>`
    }
  `;
}

function OrderCard({ order }) {
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  return html`
    <article class="panel order-card">
      <header>
        <h2><a href=${to.order(order.number)}>${order.number}</a></h2>
        <${Status} status=${order.status} />
        <p class="muted">${t("orders.placedAt", { time: dateTime(order.placedAt) })}</p>
      </header>
      <p class="order-goods">${order.lines.map((line) => line.name).join(" · ")}</p>
      <footer>
        <span class="muted">${t("orders.lines", { count: pieces })}</span>
        <b class="price">${money(order.payable)}</b>
        ${
          order.allowedActions.includes("PAY")
            ? html`<a class="button button-small" href=${to.payment(order.number)}>${t("order.pay")}</a>`
            : html`<a class="button button-small button-quiet" href=${to.order(order.number)}>${t("orders.view")}</a>`
        }
      </footer>
    </article>
  `;
}

export function Status({ status }) {
  return html`<span class="status status-${status.toLowerCase()}">${word("status", status)}</span>`;
}
