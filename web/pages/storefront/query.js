// A hook that asks the server for what a screen shows, and remembers the last answers for the way back.
import { useCallback, useEffect, useState } from "./vendor/preact.js";
import { language } from "./language.js";
import { ask, session } from "./session.js";

const REMEMBERED = 40;
const answers = new Map();

/**
 * `data` is null until there is an answer; on the way back it is the last one, until the new one is here (`loading`).
 * @param {string} name of the operation
 * @param {object} variables
 * @param {{keep?: boolean}} options `keep` shows the answer to other variables until this one is here
 * @returns {{data: any, error: Error | null, loading: boolean, retry: () => void}}
 */
export function useQuery(name, variables, { keep = false } = {}) {
  const key = JSON.stringify([name, variables, language.value, session.value?.member.id]);
  const [state, setState] = useState({ asked: "", data: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const asked = `${attempt} ${key}`;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const stop = new AbortController();
    ask(name, variables, { signal: stop.signal })
      .then((data) => {
        remember(key, data);
        setState({ asked, data, error: null });
      })
      .catch((error) => stop.signal.aborted || setState({ asked, data: null, error }));
    return () => stop.abort();
  }, [asked]);
  const fresh = state.asked === asked;
  const data = fresh ? state.data : (answers.get(key) ?? (keep ? state.data : null));
  return { data, error: fresh ? state.error : null, loading: !fresh, retry };
}

/** What the last asking with this key answered, or null. */
export function remembered(key) {
  return answers.get(key) ?? null;
}

/** Keeps an answer; the oldest goes when there are too many. */
export function remember(key, data) {
  answers.delete(key);
  answers.set(key, data);
  if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value);
}

/** Forgets all answers, as when the shopper signs in or has bought something. */
export function forget() {
  answers.clear();
}
