// Signs in as one of the demo shop's people, and keeps the token until it is about to end.
const PEOPLE = {
  member: { login: 'ada@stoa.test', field: 'memberSignIn', input: 'MemberSignInInput' },
  staff: { login: 'admin@stoa.test', field: 'staffSignIn', input: 'StaffSignInInput' },
};
const PASSWORD = 'stoa-demo';
const SPARE_MS = 30_000;

const sessions = new Map();

/** An access token of the person, or null for a guest. Throws an Error that says why there is none. */
export async function accessToken(who) {
  if (!(who in PEOPLE)) return null;
  const kept = sessions.get(who);
  if (kept && Date.parse(kept.expiresAt) - SPARE_MS > Date.now()) return kept.accessToken;
  const session = await signIn(PEOPLE[who]);
  sessions.set(who, session);
  return session.accessToken;
}

async function signIn({ login, field, input }) {
  const query = `mutation ($input: ${input}!) {
    ${field}(input: $input) { session { accessToken expiresAt } userErrors { message } }
  }`;
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { login, password: PASSWORD } } }),
  });
  const { data, errors } = await answer.json();
  const payload = data?.[field];
  if (!payload?.session) throw new Error(`${login}: ${(errors ?? payload.userErrors)[0].message}`);
  return payload.session;
}
