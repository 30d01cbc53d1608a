"""The catalogue as shoppers and staff read it: queries, and fields of what they find."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from domains import catalog, kernel
from resolvers.catalog.fronts import seen_at
from resolvers.context import Context

READ: Final = "catalog.product.read"


async def product(context: Context, slug: str, as_page: bool) -> catalog.ProductCard | None:
    """The product with this slug, for shoppers only while it is published; `as_page`: with pictures and texts."""
    find = catalog.find_page if as_page else catalog.find_product
    found = await find(context.read(), slug, context.frame)
    return found if found is not None and _is_shown(found, context) else None


async def products(
    context: Context,
    with_page: bool,
    front_category_id: int | None,
    filter: catalog.ProductFilter | None,  # noqa: A002  (the argument's name in GraphQL)
    sort: catalog.ProductSort | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> catalog.ProductConnection:
    """A page of published products, of a front category or of the whole shop; none read where only their number is."""
    listing = catalog.Listing(
        front_category_id=front_category_id,
        filter=filter or catalog.ProductFilter(),
        sort=sort or catalog.ProductSort.RELEVANCE,
        seen_at=seen_at(context),
    )
    asked = kernel.window(first, after, last, before)
    if not with_page:
        return catalog.unread_products(listing, asked, context.frame)
    return await catalog.list_products(context.read(), listing, asked, context.frame)


async def back_category(context: Context, id: int) -> catalog.BackCategory | None:  # noqa: A002
    """A back category, or None where there is none."""
    return (await back_categories_by_ids([id], context))[0]


# --- by global id ---


async def products_by_ids(ids: Sequence[int], context: Context) -> list[catalog.ProductCard | None]:
    """Products, for shoppers only those that are published."""
    found = await catalog.get_products(context.read(), set(ids), context.frame)
    return [card if card is not None and _is_shown(card, context) else None for card in map(found.get, ids)]


async def skus_by_ids(ids: Sequence[int], context: Context) -> list[catalog.Sku | None]:
    """SKUs, for shoppers only those of published products."""
    found = await catalog.get_skus(context.read(), set(ids), context.frame)
    return [sku if sku is not None and _is_shown(sku, context) else None for sku in map(found.get, ids)]


async def brands_by_ids(ids: Sequence[int], context: Context) -> list[catalog.Brand | None]:
    found = await catalog.get_brands(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


async def back_categories_by_ids(ids: Sequence[int], context: Context) -> list[catalog.BackCategory | None]:
    found = await catalog.get_back_categories(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


# --- of products ---


async def images_of(products: Sequence[catalog.ProductCard], context: Context) -> list[Sequence[catalog.Image]]:
    pages = await _pages(products, context)
    return [pages[each.id].images for each in products]


async def terms_of(products: Sequence[catalog.ProductCard], context: Context) -> list[catalog.SaleTerms]:
    found = await catalog.get_terms(context.read(), {each.id for each in products})
    return [found[each.id] for each in products]


async def descriptions_of(products: Sequence[catalog.ProductCard], context: Context) -> list[catalog.Description]:
    pages = await _pages(products, context)
    return [pages[each.id].description for each in products]


async def attribute_groups_of(
    products: Sequence[catalog.ProductCard], context: Context
) -> list[Sequence[catalog.SpecificationGroup]]:
    found = await catalog.get_specifications(context.read(), _ids(products), context.frame.language)
    return [found.get(each.id, ()) for each in products]


async def options_of(products: Sequence[catalog.ProductCard], context: Context) -> list[Sequence[catalog.Option]]:
    found = await catalog.get_options(context.read(), _ids(products), context.frame.language)
    return [found.get(each.id, ()) for each in products]


async def skus_of(products: Sequence[catalog.ProductCard], context: Context) -> list[Sequence[catalog.Sku]]:
    found = await catalog.get_skus_of(context.read(), _ids(products), context.frame)
    return [found.get(each.id, ()) for each in products]


@dataclass(frozen=True, slots=True)
class ReviewPage(kernel.Connection[Any]):
    """A page of reviews and how many there are in all."""

    total_count: int


_NO_REVIEWS = ReviewPage([], kernel.PageInfo(False, False, None, None), 0)


async def reviews_of(
    products: Sequence[catalog.ProductCard],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[ReviewPage]:
    """None, as long as members cannot write any."""
    kernel.window(first, after, last, before)
    return [_NO_REVIEWS for _ in products]


async def recommendations_of(
    products: Sequence[catalog.ProductCard], context: Context, kind: Any, first: int
) -> list[tuple[()]]:
    """None, as long as nothing recommends."""
    return [() for _ in products]


# --- of SKUs ---


async def products_of_skus(skus: Sequence[catalog.Sku], context: Context) -> list[catalog.ProductCard]:
    """The product of each, unpublished ones too: a cart or an order shows what it holds."""
    found = await catalog.get_products(context.read(), {each.product_id for each in skus}, context.frame)
    return [found[each.product_id] for each in skus]


async def components_of(skus: Sequence[catalog.Sku], context: Context) -> list[Sequence[catalog.BundleComponent]]:
    bundles = {each.id for each in skus if each.is_bundle}
    found = await catalog.get_component_skus(context.read(), bundles, context.frame) if bundles else {}
    return [found.get(each.id, ()) for each in skus]


# --- of categories and lists ---


async def total_counts_of(connections: Sequence[catalog.ProductConnection], context: Context) -> list[int]:
    """How many products are in each list that was asked for; 1,001 stands for more than a thousand."""
    return [await catalog.count_products(context.read(), each.listing, context.frame) for each in connections]


async def paths_of(
    categories: Sequence[catalog.BackCategory], context: Context
) -> list[Sequence[catalog.BackCategory]]:
    ids = {each.id for each in categories}
    found = await catalog.get_category_paths(context.read(), ids, context.frame.language)
    return [found[each.id] for each in categories]


async def templates_of(
    categories: Sequence[catalog.BackCategory], context: Context
) -> list[Sequence[catalog.TemplateGroup]]:
    ids = {each.id for each in categories}
    found = await catalog.get_templates(context.read(), ids, context.frame.language)
    return [found[each.id] for each in categories]


def _ids(products: Sequence[catalog.ProductCard]) -> set[int]:
    return {each.id for each in products}


async def _pages(products: Sequence[catalog.ProductCard], context: Context) -> dict[int, catalog.ProductPage]:
    """The pages of products: those that came as pages as they are, the others read."""
    pages = {each.id: each for each in products if isinstance(each, catalog.ProductPage)}
    missing = _ids(products) - pages.keys()
    return pages | (await catalog.get_pages(context.read(), missing, context.frame) if missing else {})


def _is_shown(goods: catalog.ProductCard | catalog.Sku, context: Context) -> bool:
    """Whether the viewer may find goods: what is not published only staff who may read it, of its store or of all."""
    if goods.published:
        return True
    staff = context.viewer.staff
    return staff is not None and staff.store_id in (None, goods.store_id) and READ in staff.permissions
