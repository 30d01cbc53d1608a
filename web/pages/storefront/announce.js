// Short messages about what has just happened, shown for a moment and read out by screen readers.
import { signal } from "./vendor/preact.js";

const SHOWN_MS = 6_000;

/**
 * @type {import("./vendor/preact.js").Signal<{text: string, kind: "done" | "failed",
 *   link?: {href: string, label: string}} | null>}
 */
export const notice = signal(null);

let timer = 0;

/** Shows a message; `link` offers where to go next. */
export function announce(text, { kind = "done", link } = {}) {
  notice.value = { text, kind, link };
  clearTimeout(timer);
  timer = setTimeout(dismiss, SHOWN_MS);
}

export function dismiss() {
  notice.value = null;
}
