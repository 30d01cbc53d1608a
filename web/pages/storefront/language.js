// The page's language: what it says, and what it asks the server to say.
import { effect, signal } from "./vendor/preact.js";
import { kept } from "./storage.js";
import { en } from "./texts/en.js";
import { zh } from "./texts/zh.js";

const TEXTS = { en, "zh-CN": zh };

/** "en" or "zh-CN". */
export const language = signal(TEXTS[kept.get("language")] ? kept.get("language") : preferred());

export function speak(choice) {
  language.value = choice;
  kept.set("language", choice);
}

effect(() => {
  document.documentElement.lang = language.value;
});

/**
 * A text of the page. `{name}` in it is replaced; where it has plural forms, `count` chooses one.
 * @param {string} key
 * @param {Record<string, string | number>} values
 */
export function t(key, values = {}) {
  let text = TEXTS[language.value][key] ?? key;
  if (typeof text === "object") text = text[plural(values.count)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The page's own word for a code of the schema, or the code where a newer server sends one unknown here. */
export function word(kind, code) {
  return TEXTS[language.value][`${kind}.${code}`] ?? code;
}

function plural(count) {
  return new Intl.PluralRules(language.value).select(Number(count));
}

function preferred() {
  return navigator.languages.some((each) => each.toLowerCase().startsWith("zh")) ? "zh-CN" : "en";
}
