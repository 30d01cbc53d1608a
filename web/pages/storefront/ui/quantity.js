// Chooses how many: less, a number, more.
import { html, useEffect, useState } from "../vendor/preact.js";
import { t } from "../language.js";
import { Icon } from "./icons.js";

const MOST = 999;

/**
 * Calls `onChoose` with a whole number from 1 to `max`; typing counts when the field is left or Enter is pressed.
 * A new `source` brings back the value, as after a refusal.
 */
export function Quantity({ value, max, label, source, onChoose }) {
  const most = max ?? MOST;
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value, source]);

  function choose(wanted) {
    const chosen = Math.min(Math.max(Math.trunc(Number(wanted)) || 1, 1), most);
    setShown(chosen);
    if (chosen !== value || chosen !== shown) onChoose(chosen);
  }

  const now = Number(shown) || 1;
  return html`
    <span class="quantity" role="group" aria-label=${label}>
      <button type="button" aria-label=${t("quantity.less")} disabled=${now <= 1} onClick=${() => choose(now - 1)}>
        <${Icon} name="minus" />
      </button>
      <input
        inputmode="numeric"
        aria-label=${label}
        value=${shown}
        onInput=${(event) => setShown(event.target.value)}
        onChange=${(event) => choose(event.target.value)}
      />
      <button type="button" aria-label=${t("quantity.more")} disabled=${now >= most} onClick=${() => choose(now + 1)}>
        <${Icon} name="plus" />
      </button>
    </span>
  `;
}
