// Reads the clients' GraphQL documents and cuts one operation out of them, with exactly the fragments it uses.

const FILES = {
  Home: "home",
  CategoryTree: "category_tree",
  ProductList: "product_list",
  ProductDetail: "product_detail",
  ProductMedia: "product_media",
  ProductOffers: "product_offers",
  ProductPrices: "product_prices",
  Register: "register_and_sign_in",
  SignIn: "register_and_sign_in",
  Refresh: "register_and_sign_in",
  SignOut: "register_and_sign_in",
  AddressSave: "member_centre",
  CartShow: "cart",
  CartAdd: "cart",
  CartUpdate: "cart",
  CartRemove: "cart",
  CouponClaim: "cart",
  CouponClaimByCode: "coupons",
  CheckoutPreview: "checkout",
  GiftOffers: "gifts",
  OrderPlace: "checkout",
  PaymentStart: "checkout",
  OrderCancel: "checkout",
  OrderCancelPreview: "order_cancelling",
  MyOrders: "orders",
  OrderByNumber: "orders",
  OrderConfirmReceipt: "orders",
};

/** @type {Map<string, Promise<Map<string, string>>>} */
const files = new Map();
/** @type {Map<string, Promise<string>>} */
const operations = new Map();

/**
 * The text to send for an operation of the clients' documents.
 * @param {keyof typeof FILES} name
 * @returns {Promise<string>}
 */
export function operation(name) {
  return once(operations, name, async () => {
    const [own, shared] = await Promise.all([definitionsOf(FILES[name]), definitionsOf("fragments")]);
    const all = new Map([...shared, ...own]);
    return used(name, all)
      .map((each) => all.get(each))
      .join("\n\n");
  });
}

/** The named definitions of a document: operations and fragments, by name, as they were written. */
export function split(text) {
  const found = new Map();
  let rest = text.replace(/#.*$/gm, "");
  for (let end = endOfDefinition(rest); end > 0; end = endOfDefinition(rest)) {
    const definition = rest.slice(0, end).trim();
    found.set(definition.match(/^\w+\s+(\w+)/)[1], definition);
    rest = rest.slice(end);
  }
  return found;
}

/** Where the first definition ends: at the brace that closes its selections, past those of default values. */
function endOfDefinition(text) {
  let braces = 0;
  let parentheses = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") parentheses += 1;
    else if (text[at] === ")") parentheses -= 1;
    else if (text[at] === "{") braces += 1;
    else if (text[at] === "}" && (braces -= 1) === 0 && parentheses === 0) return at + 1;
  }
  return 0;
}

/** The names of a definition and of all fragments that it leads to. */
function used(name, all, seen = new Set()) {
  seen.add(name);
  for (const [, spread] of all.get(name).matchAll(/\.\.\.\s*(\w+)/g)) {
    if (spread !== "on" && !seen.has(spread)) used(spread, all, seen);
  }
  return [...seen];
}

function definitionsOf(file) {
  return once(files, file, async () => {
    const answer = await fetch(`/documents/storefront/${file}.graphql`);
    if (!answer.ok) throw new Error(`document ${file}: ${answer.status}`);
    return split(await answer.text());
  });
}

/** Does the work for a key once; a failure is forgotten, so that it can be tried again. */
function once(memory, key, work) {
  if (!memory.has(key)) {
    const promise = work();
    memory.set(key, promise);
    promise.catch(() => memory.delete(key));
  }
  return memory.get(key);
}
