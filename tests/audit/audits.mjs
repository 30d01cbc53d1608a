// Runs all audits of graphql-http against the address that is given, and ends with 1 where any of them fails.
import { serverAudits } from "graphql-http";

const AUDITS = 61;
const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
const results = [];
for (const audit of audits) {
  const result = await audit.fn();
  results.push(result);
  if (result.status !== "ok") console.log(`${result.status}: ${audit.id} ${audit.name}: ${result.reason ?? ""}`);
}
const passed = results.filter((each) => each.status === "ok").length;
console.log(`${passed} of ${results.length} audits passed`);
process.exit(passed === AUDITS && results.length === AUDITS ? 0 : 1);
