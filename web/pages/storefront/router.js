// Goes from screen to screen without loading a page: history, scrolling, and focus on the new screen's heading.
import { signal } from "./vendor/preact.js";
import { match } from "./routes.js";

const RESTORE_MS = 1_500;

/** Where the shopper is. */
export const place = signal(read());

let entry = history.state?.entry ?? newEntry();
/** Scroll positions by history entry. */
const positions = new Map();
let headingWanted = false;

/** Follows links inside the shop, the back button, and scrolling. Called once. */
export function startRouter() {
  history.scrollRestoration = "manual";
  history.replaceState({ entry }, "");
  document.addEventListener("click", follow);
  window.addEventListener("popstate", goBack);
  window.addEventListener("scroll", () => positions.set(entry, window.scrollY), { passive: true });
}

/**
 * Shows another screen. `quietly` leaves focus and scrolling alone, as for a filter.
 * @param {string} path with its query
 */
export function go(path, { replace = false, quietly = false } = {}) {
  if (replace) {
    history.replaceState({ entry }, "", path);
  } else {
    entry = newEntry();
    history.pushState({ entry }, "", path);
  }
  headingWanted = !quietly;
  place.value = read();
  if (!quietly) window.scrollTo(0, 0);
}

/** Whether the heading that has just been drawn shall take the focus; true once for each change of screen. */
export function takeFocus() {
  const wanted = headingWanted;
  headingWanted = false;
  return wanted;
}

function read() {
  return {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    route: match(location.pathname),
  };
}

function goBack(event) {
  const top = positions.get(event.state?.entry) ?? 0;
  entry = event.state?.entry ?? newEntry();
  headingWanted = true;
  place.value = read();
  scrollWhenTallEnough(top, performance.now() + RESTORE_MS);
}

/** The content may come a moment later than the screen. */
function scrollWhenTallEnough(top, until) {
  const tallEnough = document.documentElement.scrollHeight >= top + window.innerHeight;
  if (tallEnough || performance.now() > until) window.scrollTo(0, top);
  else requestAnimationFrame(() => scrollWhenTallEnough(top, until));
}

/** A plain click on a link to one of the shop's screens; all else is the browser's. */
function follow(event) {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
  const url = new URL(link.href);
  const fragment = url.hash && url.pathname === location.pathname && url.search === location.search;
  if (url.origin !== location.origin || fragment || !match(url.pathname)) return;
  event.preventDefault();
  go(url.pathname + url.search);
}

function newEntry() {
  return Math.random().toString(36).slice(2);
}
