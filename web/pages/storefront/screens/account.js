// Signing in and creating an account; the guest's cart goes along.
import { html, useState } from "../vendor/preact.js";
import { announce } from "../announce.js";
import { cart, cartToken, dropCartToken } from "../cart.js";
import { failureText } from "../failure.js";
import { t } from "../language.js";
import { elsewhere, messageFor, ownProblem } from "../problems.js";
import { forget } from "../query.js";
import { go, place } from "../router.js";
import { match, to } from "../routes.js";
import { ask, keepSession } from "../session.js";
import { Problems, TextField, useFocusOnProblem } from "../ui/fields.js";
import { Heading } from "../ui/heading.js";

const LOGIN = {
  inputmode: "email",
  autocomplete: "username",
  autocapitalize: "none",
  spellcheck: false,
  maxlength: 254,
};

export function SignIn() {
  return html`<${AccountForm}
    title="account.signIn"
    fields=${["login", "password"]}
    newPassword=${false}
    send=${async (input) => (await ask("SignIn", { input })).memberSignIn}
    other=${html`<p>${t("account.new")} <a href=${to.register(nextPath())}>${t("account.register")}</a></p>`}
  />`;
}

export function Register() {
  return html`<${AccountForm}
    title="account.register"
    fields=${["login", "password", "nickname"]}
    newPassword=${true}
    send=${async (input) => (await ask("Register", { input })).memberRegister}
    other=${html`<p>${t("account.known")} <a href=${to.signIn(nextPath())}>${t("account.signIn")}</a></p>`}
  />`;
}

function AccountForm({ title, fields, newPassword, send, other }) {
  const [values, setValues] = useState({ login: "", password: "", nickname: "" });
  const [problems, setProblems] = useState([]);
  const [busy, setBusy] = useState(false);
  const form = useFocusOnProblem(problems);

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    const empty = fields.filter((name) => !values[name].trim());
    if (empty.length) return void setProblems(empty.map((name) => ownProblem(name, t("account.required"))));
    setBusy(true);
    setProblems(await enter(send, Object.fromEntries(fields.map((name) => [name, values[name]]))));
    setBusy(false);
  }

  const field = (name, attributes) =>
    html`<${TextField}
      key=${name}
      name=${name}
      label=${t(`account.${name}`)}
      value=${values[name]}
      onInput=${(text) => setValues((before) => ({ ...before, [name]: text }))}
      error=${messageFor(problems, name)}
      ...${attributes}
    />`;
  return html`
    <div class="narrow">
      <${Heading}>${t(title)}<//>
      ${cart.value?.quantity > 0 && html`<p class="muted">${t("account.cartKept")}</p>`}
      <form class="panel" ref=${form} novalidate onSubmit=${submit}>
        <${Problems} problems=${elsewhere(problems, fields)} />
        ${field("login", LOGIN)}
        <${Password} field=${field} isNew=${newPassword} />
        ${fields.includes("nickname") && field("nickname", { autocomplete: "nickname", maxlength: 40 })}
        <button class="button button-big" aria-disabled=${busy}>${t(title)}</button>
      </form>
      ${other}
    </div>
  `;
}

function Password({ field, isNew }) {
  const [shown, setShown] = useState(false);
  return field("password", {
    type: shown ? "text" : "password",
    autocomplete: isNew ? "new-password" : "current-password",
    maxlength: 128,
    hint: isNew ? t("account.passwordHint") : null,
    action: html`<button type="button" class="plain" aria-pressed=${shown} onClick=${() => setShown(!shown)}>
      ${t(shown ? "account.hide" : "account.show")}
    </button>`,
  });
}

/** Signs in and goes on to where the shopper wanted to be; else what was refused. */
async function enter(send, values) {
  try {
    const { session, member, userErrors } = await send({ ...values, cartToken: cartToken() });
    if (!session) return userErrors;
    dropCartToken();
    forget();
    keepSession(session, member);
    announce(t("account.welcome", { name: member.nickname }));
    go(nextPath() ?? to.home, { replace: true });
    return [];
  } catch (error) {
    return [{ message: failureText(error), field: null }];
  }
}

/** The path to go on to, if it is one of the shop's own. */
function nextPath() {
  const next = place.value.query.get("next");
  return next?.startsWith("/") && !next.startsWith("//") && match(next.split("?")[0]) ? next : null;
}
