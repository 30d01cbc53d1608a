// A hook for lists that grow page by page: what is loaded so far, and more on demand.
import { useCallback, useEffect, useState } from "./vendor/preact.js";
import { language } from "./language.js";
import { remember, remembered } from "./query.js";
import { ask, session } from "./session.js";
import { ShopError } from "./transport.js";

const NOTHING = { nodes: null, totalCount: 0, pageInfo: null };

/**
 * `nodes` is null until the first page is here; on the way back it is all that was loaded before.
 * @param {string} name of the operation, which takes `after`
 * @param {object} variables
 * @param {(data: any) => any} pick the connection in the answer, nothing where only a member has it
 */
export function usePages(name, variables, pick) {
  const key = JSON.stringify([name, variables, language.value, session.value?.member.id]);
  const [state, setState] = useState({ key: "", error: null, busy: false, ...NOTHING });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  async function load(before, signal) {
    setState({ key, error: null, busy: true, ...before });
    try {
      const data = await ask(name, { ...variables, after: before.pageInfo?.endCursor ?? null }, { signal });
      const connection = pick(data);
      if (!connection) throw new ShopError("SIGNED_OUT", "There is no such list for a guest.");
      const loaded = joined(before, connection);
      remember(key, loaded);
      setState({ key, error: null, busy: false, ...loaded });
    } catch (error) {
      if (!signal?.aborted) setState({ key, error, busy: false, ...before });
    }
  }

  useEffect(() => {
    const before = remembered(key);
    if (before) return void setState({ key, error: null, busy: false, ...before });
    const stop = new AbortController();
    load(NOTHING, stop.signal);
    return () => stop.abort();
  }, [key, attempt]);

  const current = state.key === key ? state : { ...state, ...(remembered(key) ?? NOTHING), error: null, busy: true };
  const more = () => load({ nodes: current.nodes, totalCount: current.totalCount, pageInfo: current.pageInfo });
  return { ...current, retry, more };
}

function joined(before, { totalCount, edges, pageInfo }) {
  return { nodes: [...(before.nodes ?? []), ...edges.map((edge) => edge.node)], totalCount, pageInfo };
}
