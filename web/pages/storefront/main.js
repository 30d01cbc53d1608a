// Starts the storefront: the screen of the path, inside the shell.
import { html, render } from "./vendor/preact.js";
import { followCart } from "./cart.js";
import { followCategories } from "./categories.js";
import { place, startRouter } from "./router.js";
import { Register, SignIn } from "./screens/account.js";
import { Cart } from "./screens/cart.js";
import { Category } from "./screens/category.js";
import { Checkout } from "./screens/checkout.js";
import { Home } from "./screens/home.js";
import { Missing } from "./screens/missing.js";
import { Order } from "./screens/order.js";
import { Orders } from "./screens/orders.js";
import { Payment } from "./screens/payment.js";
import { Product } from "./screens/product.js";
import { Shell } from "./shell.js";

const SCREENS = {
  home: Home,
  category: Category,
  product: Product,
  cart: Cart,
  checkout: Checkout,
  orders: Orders,
  order: Order,
  payment: Payment,
  signIn: SignIn,
  register: Register,
};

function Storefront() {
  const { path, route } = place.value;
  const Screen = SCREENS[route?.screen] ?? Missing;
  return html`<${Shell}><${Screen} key=${path} ...${route?.parameters} /><//>`;
}

startRouter();
followCategories();
followCart();
render(html`<${Storefront} />`, document.getElementById("app"));
