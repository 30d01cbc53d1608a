// Which path shows which screen, and the paths by name.

/** Pattern and screen; `:name` is one segment. */
export const ROUTES = [
  ["/", "home"],
  ["/category", "category"],
  ["/category/:slug", "category"],
  ["/product/:slug", "product"],
  ["/cart", "cart"],
  ["/checkout", "checkout"],
  ["/orders", "orders"],
  ["/orders/:number", "order"],
  ["/orders/:number/pay", "payment"],
  ["/sign-in", "signIn"],
  ["/register", "register"],
];

export const to = {
  home: "/",
  all: "/category",
  cart: "/cart",
  orders: "/orders",
  category: (slug) => `/category/${encodeURIComponent(slug)}`,
  product: (slug) => `/product/${encodeURIComponent(slug)}`,
  order: (number) => `/orders/${encodeURIComponent(number)}`,
  payment: (number) => `/orders/${encodeURIComponent(number)}/pay`,
  checkout: () => "/checkout",
  /** Buys one SKU at once, past the cart. */
  buyNow: (skuId, quantity) => `/checkout?${new URLSearchParams({ sku: skuId, quantity })}`,
  signIn: (next) => withNext("/sign-in", next),
  register: (next) => withNext("/register", next),
};

/** The screen of a path and what its segments say, or null. */
export function match(path) {
  const segments = path.replace(/\/+$/, "").split("/");
  for (const [pattern, screen] of ROUTES) {
    const parts = pattern.replace(/\/+$/, "").split("/");
    const fits = parts.length === segments.length;
    if (fits && parts.every((part, at) => part.startsWith(":") || part === segments[at])) {
      return { screen, parameters: named(parts, segments) };
    }
  }
  return null;
}

function named(parts, segments) {
  const pairs = parts.map((part, at) => [part.slice(1), segments[at], part.startsWith(":")]);
  return Object.fromEntries(pairs.filter(([, , isName]) => isName).map(([name, text]) => [name, decode(text)]));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Only a path of the shop itself may be gone to after signing in. */
function withNext(path, next) {
  return next && match(new URL(next, location.origin).pathname) ? `${path}?${new URLSearchParams({ next })}` : path;
}
