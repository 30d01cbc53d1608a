// The address of the last order, kept in this browser for each member.
import { session } from "./session.js";
import { kept } from "./storage.js";

/** A region to show delivery to before an address is known: Xihu, Hangzhou. */
const DEFAULT_REGION = "330106";

export const NO_ADDRESS = { recipient: "", phone: "", region: "", line: "" };

/** `{id, fields}` of the member's last address, or null; `id` is null where it must be saved again. */
export function lastAddress() {
  return session.value && kept.get(nameFor(session.value.member.id));
}

export function keepAddress(address) {
  kept.set(nameFor(session.value.member.id), address);
}

export function deliveryRegion() {
  return lastAddress()?.fields.region ?? DEFAULT_REGION;
}

/** The fields as an input: a bare Chinese mobile number gets its country. */
export function addressInput({ recipient, phone, region, line }) {
  const digits = phone.replace(/[\s-]/g, "");
  const full = /^1\d{10}$/.test(digits) ? `+86${digits}` : digits;
  return { recipient: recipient.trim(), phone: full, region, line: line.trim(), country: "CN" };
}

function nameFor(memberId) {
  return `address.${memberId}`;
}
