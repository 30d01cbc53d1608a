// GraphiQL on this shop: its frame (who, channel, currency, language) goes with each request as headers.
import { createGraphiQLFetcher, mount } from '/graphiql/files/vendor/graphiql.js';
import { tabs } from '/graphiql/files/tabs.js';
import { accessToken } from '/graphiql/files/sign_in.js';

const frame = document.getElementById('frame');
const said = document.getElementById('said');

const headers = async () => {
  const chosen = new FormData(frame);
  const token = await accessToken(chosen.get('who'));
  return {
    'Stoa-Channel': chosen.get('channel'),
    'Stoa-Currency': chosen.get('currency').toUpperCase(),
    'Accept-Language': chosen.get('language'),
    ...(token && { Authorization: `Bearer ${token}` }),
  };
};

const url = new URL('/graphql', location);
const socket = new URL(url);
socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
const fetcherOf = (extra) =>
  createGraphiQLFetcher({ url: url.href, subscriptionUrl: socket.href, wsConnectionParams: extra, headers: extra });

/** Sends an operation with the frame's headers, which those written in the tab override. */
async function send(parameters, options = {}) {
  try {
    const extra = { ...(await headers()), ...options.headers };
    said.textContent = '';
    return fetcherOf(extra)(parameters, { ...options, headers: extra });
  } catch (error) {
    said.textContent = error.message;
    throw error;
  }
}

frame.addEventListener('submit', (event) => event.preventDefault());
const ready = await tabs();
mount(document.getElementById('graphiql'), {
  fetcher: send,
  defaultTabs: ready,
  initialVariables: ready[0].variables,
  defaultEditorToolsVisibility: 'variables',
});
