// The category tree as navigation: beside a list on a wide screen, folded above it on a narrow one.
import { html } from "../vendor/preact.js";
import { categories } from "../categories.js";
import { t } from "../language.js";
import { to } from "../routes.js";

const narrow = window.matchMedia("(max-width: 719px)");

/** @param {{way: Array<{id: string}>}} props the categories from the root to the one shown; empty for all goods */
export function CategoryTree({ way }) {
  if (!categories.value?.length) return html`<div></div>`;
  const open = new Set(way.map((each) => each.id));
  return html`
    <nav class="side" aria-label=${t("nav.label")}>
      <details open=${!narrow.matches}>
        <summary>${t("nav.label")}</summary>
        <ul>
          <li><a href=${to.all} aria-current=${way.length ? null : "page"}>${t("nav.all")}</a></li>
          ${categories.value.map(
            (each) => html`<${Branch} key=${each.id} branch=${each} open=${open} current=${way.at(-1)?.id} />`,
          )}
        </ul>
      </details>
    </nav>
  `;
}

function Branch({ branch, open, current }) {
  const below = open.has(branch.id) ? (branch.children ?? []) : [];
  return html`<li>
    <a href=${to.category(branch.slug)} aria-current=${branch.id === current ? "page" : null}>${branch.name}</a>
    ${
      below.length > 0 &&
      html`<ul>
        ${below.map((each) => html`<${Branch} key=${each.id} branch=${each} open=${open} current=${current} />`)}
      </ul>`
    }
  </li>`;
}
