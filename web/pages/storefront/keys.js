// Idempotency keys: the same while the same thing is tried again, new for anything else.

let last = { intent: "", key: "" };

/** The key for an intent. A second try of it, as after a lost answer, has the same key and so no second effect. */
export function keyFor(intent) {
  const text = JSON.stringify(intent);
  if (last.intent !== text) last = { intent: text, key: random() };
  return last.key;
}

/** The intent was answered: doing the same again is meant. */
export function doneWithKey() {
  last = { intent: "", key: "" };
}

function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
