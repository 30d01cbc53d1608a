// The cart: lines by store, what cannot be bought, and the price explained.
import { html } from "../vendor/preact.js";
import { cart, cartStatus, changing, lineProblems, loadCart } from "../cart.js";
import { money } from "../format.js";
import { t } from "../language.js";
import { to } from "../routes.js";
import { session } from "../session.js";
import { Explanation } from "../ui/explanation.js";
import { Problems } from "../ui/fields.js";
import { Heading } from "../ui/heading.js";
import { Empty, Failed, Loading } from "../ui/states.js";
import { CartGroup, InvalidLines, lineNames } from "./cart_lines.js";

export function Cart() {
  return html`
    <${Heading}>${t("cart.title")}<//>
    <${Contents} />
  `;
}

function Contents() {
  const shown = cart.value;
  if (!shown && cartStatus.value === "failed") return html`<${Failed} error=${{}} retry=${loadCart} />`;
  if (!shown && cartStatus.value === "loading") return html`<${Loading} shape="lines" count=${3} />`;
  if (!shown?.groups.length && !shown?.invalidLines.length) {
    return html`<${Empty} text=${t("cart.empty")} href=${to.all} action=${t("cart.browse")} />`;
  }
  const next = session.value ? to.checkout() : to.signIn(to.checkout());
  const ticked = shown.groups.some((group) => group.lines.some((line) => line.selected));
  return html`
    <div class="with-summary" aria-busy=${changing.value > 0}>
      <div>
        <${Problems} problems=${lineProblems.value[""] ?? []} />
        ${shown.groups.map((group) => html`<${CartGroup} key=${group.store.id} group=${group} />`)}
        <${InvalidLines} lines=${shown.invalidLines} />
      </div>
      <${Explanation} pricing=${shown.pricing} names=${lineNames(shown)}>
        <p class="unseen" role="status">${t("cart.updated", { price: money(shown.pricing.payable) })}</p>
        ${
          ticked
            ? html`<a class="button button-big" href=${next}>${t("cart.checkout")}</a>`
            : html`<p class="muted">${t("cart.nothingTicked")}</p>`
        }
      <//>
    </div>
  `;
}
