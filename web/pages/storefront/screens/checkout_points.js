// Points at checkout: as many as the order takes, or none.
import { html } from "../vendor/preact.js";
import { money } from "../format.js";
import { t } from "../language.js";

/**
 * @param {{points: {balance: number, usable: number, worth: object} | null, chosen: number | null,
 *   choose: (points: number | null) => void}} props
 */
export function PointsChoice({ points, chosen, choose }) {
  if (!points || points.usable === 0) return null;
  return html`<fieldset class="panel choices">
    <legend>${t("checkout.points")}</legend>
    <label class="choice">
      <input
        type="checkbox"
        checked=${chosen !== null}
        onChange=${(event) => choose(event.target.checked ? points.usable : null)}
      />
      <span>${t("checkout.pointsUse", { count: points.usable, balance: points.balance })}</span>
      <b>−${money(points.worth)}</b>
    </label>
  </fieldset>`;
}
