// What has happened with an order: its timeline, and its parcels with theirs.
import { html } from "../vendor/preact.js";
import { dateTime } from "../format.js";
import { t, word } from "../language.js";

export function Timeline({ order }) {
  return html`<section class="panel" aria-labelledby="timeline">
    <h2 id="timeline">${t("order.timeline")}</h2>
    <ol class="timeline">
      ${order.timeline.map(
        ({ at, status, reason }) => html`<${Entry} at=${at} what=${word("status", status)} why=${reason} />`,
      )}
    </ol>
  </section>`;
}

export function Shipments({ order }) {
  const shipments = order.children.flatMap((child) => child.shipments);
  if (!shipments.length) return null;
  return html`<section class="panel" aria-labelledby="shipments">
    <h2 id="shipments">${t("order.shipments")}</h2>
    ${shipments.map((each) => html`<${Shipment} key=${each.id} shipment=${each} />`)}
  </section>`;
}

function Shipment({ shipment }) {
  return html`
    <h3>${shipment.carrier.name} ${shipment.trackingNumber}</h3>
    <ol class="timeline">
      ${shipment.events.map(({ at, description }) => html`<${Entry} at=${at} what=${description} />`)}
    </ol>
  `;
}

function Entry({ at, what, why = null }) {
  return html`<li>
    <time datetime=${at}>${dateTime(at)}</time>
    <span><b>${what}</b> ${why && html`<small class="muted">${why}</small>`}</span>
  </li>`;
}
