// The page's own icons, drawn in the colour of the text around them.
import { html } from "../vendor/preact.js";

const PATHS = {
  cart: "M3 4h2.500l2.200 11h9.800l2-8H6.500M9 20.500a1 1 0 1 0 0-2 1 1 0 0 0 0 2zm7.500 0a1 1 0 1 0 0-2 1 1 0 0 0 0 2z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c.8-4 3.800-6 7.500-6s6.700 2 7.500 6",
  orders: "M6 3.500h12v17l-3-2-3 2-3-2-3 2zM9 8.500h6M9 12.500h6",
  leave: "M10 4.500H5v15h5M9.500 12H20M16 8l4 4-4 4",
  left: "M14.500 5 8 12l6.500 7",
  right: "M9.500 5 16 12l-6.500 7",
  pause: "M8.500 6v12M15.500 6v12",
  play: "M8 5.500 18 12 8 18.500z",
  close: "M6 6l12 12M18 6 6 18",
  minus: "M6 12h12",
  plus: "M6 12h12M12 6v12",
  tag: "M4 4h7.500L20.500 13 13 20.500 4 11.500zM8.500 8.500h.01",
  truck:
    "M2.500 6h11v10h-11zM13.500 9.500h4l3.500 3.500v3h-7.500zM7 19a1.800 1.800 0 1 0 0-3.600A1.800 1.800 0 0 0 7 19zm10 0a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600z",
  filter: "M4 6h16M7 12h10M10 18h4",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.500 12h17M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
};

/** Beside a text or inside a labelled button: screen readers pass over it. */
export function Icon({ name }) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
