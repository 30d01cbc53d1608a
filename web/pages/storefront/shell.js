// What stands around every screen: skip link, header, footer, messages.
import { html, useRef } from "./vendor/preact.js";
import { announce, dismiss, notice } from "./announce.js";
import { cart } from "./cart.js";
import { categories } from "./categories.js";
import { language, speak, t } from "./language.js";
import { forget } from "./query.js";
import { go, place } from "./router.js";
import { to } from "./routes.js";
import { session, signOut } from "./session.js";
import { Icon } from "./ui/icons.js";

export function Shell({ children }) {
  const main = useRef(null);
  const skip = (event) => {
    event.preventDefault();
    main.current.focus();
  };
  return html`
    <a class="skip" href="#main" onClick=${skip}>${t("skip")}</a>
    <${Header} />
    <main id="main" ref=${main} tabindex="-1">${children}</main>
    <${Footer} />
    <${Notice} />
  `;
}

function Header() {
  return html`
    <header class="header">
      <div class="bar">
        <a class="logo" href=${to.home}>
          <img src="/assets/icon.svg" alt="" width="30" height="30" />
          ${t("shop.name")}
        </a>
        <p class="claim">${t("shop.claim")}</p>
        <div class="account">
          <${LanguageButton} />
          <${Account} />
          <${CartLink} />
        </div>
      </div>
    </header>
    <${CategoryStrip} />
  `;
}

function LanguageButton() {
  const other = language.value === "en" ? "zh-CN" : "en";
  return html`<button type="button" class="account-link" lang=${other} onClick=${() => speak(other)}>
    <${Icon} name="globe" /><span>${t("nav.language")}</span>
  </button>`;
}

function Account() {
  const here = place.value.path;
  const leave = async () => {
    await signOut();
    forget();
    announce(t("account.bye"));
    go(to.home);
  };
  if (!session.value) {
    const next = ["/", "/sign-in", "/register"].includes(here) ? null : here;
    return html`<a class="account-link" href=${to.signIn(next)}>
      <${Icon} name="person" />
      <span>${t("nav.signIn")}</span>
    </a>`;
  }
  return html`
    <a class="account-link" href=${to.orders}><${Icon} name="orders" /><span>${t("nav.orders")}</span></a>
    <button type="button" class="account-link" title=${session.value.member.nickname} onClick=${leave}>
      <${Icon} name="leave" /><span>${t("nav.signOut")}</span>
    </button>
  `;
}

function CartLink() {
  const count = cart.value?.quantity ?? 0;
  return html`<a class="account-link cart-link" href=${to.cart} aria-label=${t("nav.cart", { count })}>
    <${Icon} name="cart" />${count > 0 && html`<b class="badge" aria-hidden="true">${count > 99 ? "99+" : count}</b>`}
  </a>`;
}

function CategoryStrip() {
  const here = place.value.path;
  const link = (path, name) =>
    html`<li key=${path}><a href=${path} aria-current=${path === here ? "page" : null}>${name}</a></li>`;
  return html`<nav class="strip" aria-label=${t("nav.label")}>
    <ul>
      ${link(to.all, t("nav.all"))} ${(categories.value ?? []).map((each) => link(to.category(each.slug), each.name))}
    </ul>
  </nav>`;
}

function Footer() {
  return html`<footer class="footer">
    <div>
      <p><b>${t("shop.name")}</b> · ${t("shop.claim")}</p>
      <p>${t("footer.about")}</p>
    </div>
  </footer>`;
}

/** Always there, so that screen readers notice when a message comes. */
function Notice() {
  const said = notice.value;
  return html`<div class="notices" role="status" aria-live="polite">
    ${
      said &&
      html`<div class="notice notice-${said.kind}">
        <span>${said.text}</span>
        ${said.link && html`<a href=${said.link.href} onClick=${dismiss}>${said.link.label}</a>`}
        <button type="button" aria-label=${t("notice.dismiss")} onClick=${dismiss}><${Icon} name="close" /></button>
      </div>`
    }
  </div>`;
}
