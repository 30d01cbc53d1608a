// What a screen or a part of it shows while there is nothing to show: loading, failed, empty.
import { html } from "../vendor/preact.js";
import { failureText } from "../failure.js";
import { t } from "../language.js";
import { place } from "../router.js";
import { to } from "../routes.js";
import { Heading } from "./heading.js";

/** Grey shapes where content will be. `shape` is "page", "cards" or "lines". */
export function Loading({ shape = "page", count = 8 }) {
  const pieces = Array.from({ length: shape === "page" ? 3 : count }, (_, at) => html`<i key=${at}></i>`);
  return html`
    <div class="loading loading-${shape}" role="status">
      <span class="unseen">${t("loading")}</span>
      <div aria-hidden="true">${pieces}</div>
    </div>
  `;
}

/** Says what failed and offers the way on: to try again, or to sign in. */
export function Failed({ error, retry, screen = false }) {
  const signedOut = error.kind === "SIGNED_OUT";
  const here = place.value.path + (place.value.query.size ? `?${place.value.query}` : "");
  return html`
    <div class="state" role="alert">
      ${screen ? html`<${Heading}>${t("failed.title")}<//>` : html`<h2>${t("failed.title")}</h2>`}
      <p>${failureText(error)}</p>
      ${
        signedOut
          ? html`<a class="button" href=${to.signIn(here)}>${t("nav.signIn")}</a>`
          : html`<button type="button" class="button" onClick=${retry}>${t("retry")}</button>`
      }
    </div>
  `;
}

export function Empty({ text, href, action }) {
  return html`
    <div class="state">
      <p>${text}</p>
      ${href && html`<a class="button" href=${href}>${action}</a>`}
    </div>
  `;
}
