// Sends one operation over HTTP in the shopper's frame (channel, language) and tells the kinds of failure apart.
import { operation } from "./documents.js";
import { language } from "./language.js";

const PHONE = "(max-width: 719px)";
const SIGNED_OUT = new Set(["UNAUTHENTICATED", "SESSION_EXPIRED"]);

/** Where the shopper meets the shop; it stays as it was when the page was opened. */
export const channel = window.matchMedia(PHONE).matches ? "MOBILE_WEB" : "PC";

/** A failure that is nobody's input: `kind` is NETWORK, SIGNED_OUT or SERVER. */
export class ShopError extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The data of the answer. Where a part of it failed the rest still counts, as the schema allows null there.
 * @param {string} name of the operation
 * @param {object} variables
 * @param {{accessToken?: string | null, signal?: AbortSignal}} options
 */
export async function send(name, variables, { accessToken = null, signal } = {}) {
  const query = await operation(name).catch(network);
  const answer = await fetch("/graphql", {
    method: "POST",
    signal,
    headers: {
      Accept: "application/graphql-response+json, application/json;q=0.9",
      "Accept-Language": language.value,
      "Content-Type": "application/json",
      "Stoa-Channel": channel,
      ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify({ query, operationName: name, variables }),
  }).catch(network);
  return dataOf(answer.status, await answer.json().catch(() => ({})));
}

function dataOf(status, { data, errors }) {
  if (status === 401 || errors?.some((each) => SIGNED_OUT.has(each.extensions?.code))) {
    throw new ShopError("SIGNED_OUT", "The session has ended.");
  }
  if (data && (!errors || Object.values(data).some((root) => root !== null))) return data;
  throw new ShopError("SERVER", errors?.[0]?.message ?? `HTTP ${status}`);
}

function network(reason) {
  if (reason.name === "AbortError") throw reason;
  throw new ShopError("NETWORK", reason.message);
}
