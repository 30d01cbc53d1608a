// The heading of a screen: it names the browser's tab and takes the focus when the shopper has come to the screen.
import { html, useEffect, useRef } from "../vendor/preact.js";
import { t } from "../language.js";
import { takeFocus } from "../router.js";

/** `quiet` hides it from the eye, where a picture or a search already says it. */
export function Heading({ children, title, quiet = false }) {
  const heading = useRef(null);
  useEffect(() => {
    if (takeFocus()) heading.current.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const said = title ?? heading.current.textContent;
    document.title = said === t("shop.name") ? said : `${said} · ${t("shop.name")}`;
  });
  return html`<h1 ref=${heading} tabindex="-1" class=${quiet ? "unseen" : "heading"}>${children}</h1>`;
}
