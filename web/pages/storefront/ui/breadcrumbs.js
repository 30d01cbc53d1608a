// The way from the home page down to what is shown.
import { html } from "../vendor/preact.js";
import { t } from "../language.js";
import { to } from "../routes.js";

/** @param {{way: Array<{id: string, name: string, slug: string}>}} props the categories above, from the root */
export function Breadcrumbs({ way }) {
  return html`<nav class="breadcrumbs" aria-label=${t("breadcrumbs")}>
    <ol>
      <li><a href=${to.home}>${t("shop.name")}</a></li>
      ${way.map((each) => html`<li key=${each.id}><a href=${to.category(each.slug)}>${each.name}</a></li>`)}
    </ol>
  </nav>`;
}
