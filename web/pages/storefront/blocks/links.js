// Blocks that lead elsewhere or speak: icon grid, navigation, text, rich text.
import { html } from "../vendor/preact.js";
import { safeLink } from "../links.js";
import { Picture } from "../ui/picture.js";
import { RichText } from "../ui/rich_text.js";

export function IconGrid({ block }) {
  return html`<ul class="icons">
    ${block.items.map(
      (item, at) =>
        html`<li key=${at}>
          <${MaybeLink} link=${item.link}>
            <${Picture} image=${item.icon} name=${item.label} place="icon" decorative />
            <span>${item.label}</span>
          <//>
        </li>`,
    )}
  </ul>`;
}

export function Navigation({ block }) {
  return html`<ul class="chips">
    ${block.items.map((item, at) => html`<li key=${at}><${MaybeLink} link=${item.link}>${item.label}<//></li>`)}
  </ul>`;
}

export function Text({ block }) {
  return html`<p class="text-block">${block.text}</p>`;
}

export function RichTextBlock({ block }) {
  return html`<${RichText} source=${block.html} />`;
}

function MaybeLink({ link, children }) {
  const safe = safeLink(link);
  return safe ? html`<a href=${safe}>${children}</a>` : html`<span>${children}</span>`;
}
