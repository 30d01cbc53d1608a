// Blocks with goods in them: product list, ranking, flash sale, group buy.
import { html, useEffect, useState } from "../vendor/preact.js";
import { countdown, number } from "../format.js";
import { t } from "../language.js";
import { Price } from "../ui/price.js";
import { ProductCard, ProductGrid } from "../ui/product_card.js";

export function ProductList({ block }) {
  return html`
    <${Title} text=${block.title} />
    <${ProductGrid} row=${block.style === "slider"}>
      ${block.products.map((product) => html`<${ProductCard} key=${product.id} product=${product} />`)}
    <//>
  `;
}

export function Ranking({ block }) {
  return html`
    <${Title} text=${block.title} />
    <${ProductGrid} row>
      ${block.entries.map(({ rank, product }) => {
        const note = html`<span class="rank">
          <span class="unseen">${t("ranking.rank", { rank })}</span>
          <b aria-hidden="true">${rank}</b>
        </span>`;
        return html`<${ProductCard} key=${product.id} product=${product} note=${note} />`;
      })}
    <//>
  `;
}

export function FlashSale({ block }) {
  const { session, title } = block;
  return html`
    <div class="flash-head"><${Title} text=${title} /><${TimeLeft} session=${session} /></div>
    <${ProductGrid} row>
      ${session.items.map(
        (item) =>
          html`<${ProductCard}
            key=${item.id}
            product=${item.product}
            price=${html`<${Price} of=${item.salePrice} />`}
            note=${html`<small class="flash-left">${t("flash.left", { count: number(item.stock) })}</small>`}
          />`,
      )}
    <//>
  `;
}

export function GroupBuys({ block }) {
  return html`
    <${Title} text=${block.title} />
    <${ProductGrid}>
      ${block.groupBuys.map(
        (each) =>
          html`<${ProductCard}
            key=${each.id}
            product=${each.product}
            price=${html`<${Price} of=${each.groupPrice} />`}
            note=${html`<small class="tag tag-activity">${t("group.size", { count: each.size })}</small>`}
          />`,
      )}
    <//>
  `;
}

export function Title({ text }) {
  return text ? html`<h2 class="block-title">${text}</h2>` : null;
}

function TimeLeft({ session }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const starts = Date.parse(session.startsAt);
  const running = starts <= now;
  const until = running ? Date.parse(session.endsAt) : starts;
  return html`<p class="time-left">
    ${t(running ? "flash.endsIn" : "flash.startsIn")} <b role="timer">${countdown(until - now)}</b>
  </p>`;
}
