// Money, numbers and times as the reader writes them.
import { language } from "./language.js";

/** "¥19.90" from `{amount: "19.90", currency: "CNY"}`; exact, as the amount stays text. */
export function money({ amount, currency }) {
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" };
  return new Intl.NumberFormat(language.value, style).format(amount);
}

/** Whether an amount is nothing: "0", "0.00". */
export function isZero({ amount }) {
  return !/[1-9]/.test(amount);
}

/** Whether an amount is more than another of the same currency. Only to choose what is drawn, never to reckon. */
export function isMore(one, other) {
  return Number(one.amount) > Number(other.amount);
}

/** "1,234"; past 1,000 a list is only said to be longer. */
export function howMany(count) {
  return count > 1000 ? "1,000+" : number(count);
}

export function number(value) {
  return new Intl.NumberFormat(language.value).format(value);
}

export function date(instant) {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium" }).format(new Date(instant));
}

export function dateTime(instant) {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));
}

/** "1:05:09" of what is left, in milliseconds. */
export function countdown(left) {
  const seconds = Math.max(0, Math.floor(left / 1000));
  const two = (value) => String(value % 60).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return `${hours}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
