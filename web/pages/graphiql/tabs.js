// The ready tabs: a document each, with variables; those that need an id ask the shop for one.
const FILES = '/graphiql/files/examples';
const NAMES = ['browse', 'cart', 'order', 'page', 'staff'];
const ADDRESS = {
  recipient: 'Ada', phone: '+8613800000001', region: '330106', line: '1 West Lake Road', country: 'CN',
};

/** The tabs that GraphiQL opens with on a first visit. */
export async function tabs() {
  const skuId = await anySku();
  const items = skuId ? [{ skuId, quantity: 1 }] : [];
  const made = {
    cart: { token: null, lines: items },
    order: {
      input: { items, address: ADDRESS },
      order: {
        items, address: ADDRESS, idempotencyKey: `try-${Date.now()}`,
        expectedPayable: { amount: 'the payable of Preview', currency: 'CNY' },
      },
      orderId: 'the id that Place answers',
    },
  };
  return Promise.all(
    NAMES.map(async (name) => ({
      query: await text(`${name}.graphql`),
      variables: name in made ? JSON.stringify(made[name], null, 2) : await text(`${name}.json`),
    })),
  );
}

const text = async (name) => (await fetch(`${FILES}/${name}`)).text();

async function anySku() {
  const query = '{ products(first: 1, sort: SALES, filter: { inStock: true }) { edges { node { skus { id inStock } } } } }';
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await answer.json();
  return data?.products.edges[0]?.node.skus.find((sku) => sku.inStock)?.id ?? null;
}
