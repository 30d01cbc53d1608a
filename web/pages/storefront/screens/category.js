// A category, or all goods: the tree beside, filters above, products page by page. Filters live in the address.
import { html, useRef } from "../vendor/preact.js";
import { categories, categoriesFailure, loadCategories, wayTo } from "../categories.js";
import { howMany } from "../format.js";
import { t } from "../language.js";
import { usePages } from "../paging.js";
import { go, place } from "../router.js";
import { to } from "../routes.js";
import { Breadcrumbs } from "../ui/breadcrumbs.js";
import { CategoryTree } from "../ui/category_tree.js";
import { Heading } from "../ui/heading.js";
import { ProductCard, ProductGrid } from "../ui/product_card.js";
import { Empty, Failed, Loading } from "../ui/states.js";
import { ListFilters } from "./list_filters.js";
import { Missing } from "./missing.js";

const PAGE = 24;

export function Category({ slug }) {
  if (slug && categoriesFailure.value)
    return html`<${Failed} error=${categoriesFailure.value} retry=${loadCategories} screen />`;
  if (slug && !categories.value) return html`<${Loading} shape="cards" />`;
  const way = slug ? wayTo(slug) : [];
  if (slug && !way.length) return html`<${Missing} />`;
  const category = way.at(-1) ?? null;
  return html`
    <${Breadcrumbs} way=${way.slice(0, -1)} />
    <div class="with-side">
      <${CategoryTree} way=${way} />
      <div>
        <${Heading}>${category?.name ?? t("nav.all")}<//>
        <${Products} key=${category?.id} categoryId=${category?.id ?? null} />
      </div>
    </div>
  `;
}

function Products({ categoryId }) {
  const wanted = fromAddress(place.value.query);
  const currency = useRef("CNY");
  const variables = {
    frontCategoryId: categoryId,
    sort: wanted.sort,
    first: PAGE,
    filter: filterOf(wanted, currency.current),
  };
  const list = usePages("ProductList", variables, (data) => data.products);
  currency.current = list.nodes?.find((each) => each.priceRange)?.priceRange.min.currency ?? currency.current;
  return html`
    <${ListFilters} wanted=${wanted} choose=${(changes) => choose({ ...wanted, ...changes })} />
    <${Found} list=${list} filtered=${Boolean(variables.filter)} />
  `;
}

function Found({ list, filtered }) {
  const { nodes, totalCount, pageInfo, error, busy, more, retry } = list;
  if (error && !nodes) return html`<${Failed} error=${error} retry=${retry} />`;
  if (!nodes) return html`<${Loading} shape="cards" />`;
  if (!nodes.length) {
    return filtered
      ? html`<${Empty} text=${t("list.empty")} href=${place.value.path} action=${t("list.clear")} />`
      : html`<${Empty} text=${t("list.none")} href=${to.all} action=${t("nav.all")} />`;
  }
  const count = t("list.count", { count: totalCount, number: howMany(totalCount) });
  return html`
    <p class="muted" role="status">${count}</p>
    <${ProductGrid}>
      ${nodes.map((product) => html`<${ProductCard} key=${product.id} product=${product} level=${2} />`)}
    <//>
    ${error && html`<${Failed} error=${error} retry=${more} />`}
    ${
      pageInfo.hasNextPage &&
      html`<div class="more">
        <p class="muted">${t("list.shown", { shown: nodes.length, all: howMany(totalCount) })}</p>
        <button type="button" class="button button-quiet" aria-disabled=${busy} onClick=${() => busy || more()}>
          ${t(busy ? "loading" : "list.more")}
        </button>
      </div>`
    }
  `;
}

function fromAddress(query) {
  return {
    sort: query.get("sort") ?? "SALES",
    inStock: query.has("stock"),
    min: query.get("min") ?? "",
    max: query.get("max") ?? "",
  };
}

function choose({ sort, inStock, min, max }) {
  const query = new URLSearchParams({
    ...(sort !== "SALES" && { sort }),
    ...(inStock && { stock: "1" }),
    ...(min && { min }),
    ...(max && { max }),
  });
  go(place.value.path + (query.size ? `?${query}` : ""), { replace: true, quietly: true });
}

function filterOf({ inStock, min, max }, currency) {
  const filter = {
    ...(inStock && { inStock }),
    ...(min && { priceMin: { amount: min, currency } }),
    ...(max && { priceMax: { amount: max, currency } }),
  };
  return Object.keys(filter).length ? filter : null;
}
