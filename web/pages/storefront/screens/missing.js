// Where an address leads nowhere.
import { html } from "../vendor/preact.js";
import { t } from "../language.js";
import { to } from "../routes.js";
import { Heading } from "../ui/heading.js";
import { Empty } from "../ui/states.js";

export function Missing() {
  return html`<div class="missing">
    <${Heading}>${t("missing.title")}<//>
    <${Empty} text=${t("missing.text")} href=${to.home} action=${t("missing.home")} />
  </div>`;
}
