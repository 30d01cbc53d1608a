"""Products as staff make, review and sell them."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from domains import catalog, stores
from domains.kernel import Conflict, Problem, Refused, window
from persistence import Transaction
from resolvers.catalog.reading import products_by_ids, skus_by_ids
from resolvers.context import Context


@dataclass(frozen=True, slots=True)
class Added:
    """The new product; or the one that is the same, where that is what is wrong."""

    product: catalog.ProductCard | None
    duplicate_of: catalog.ProductCard | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """The product as it is now; and the change that waits, where it is to be approved first."""

    product: catalog.ProductCard | None
    revision: catalog.Revision | None
    duplicate_of: catalog.ProductCard | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Products by the global ids that were sent, and what these say."""

    sent: tuple[str, ...]
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What became of one product of a batch, by the id that was sent."""

    id: str
    result: catalog.ListingResult

    @property
    def problems(self) -> Sequence[Problem]:
        return self.result.problems


async def add(context: Context, command: catalog.AddProduct) -> Added:
    """Makes a product; its description and the words of its pictures are in the request's language."""
    said, author = _in_language(command, context.frame.language), context.author
    try:
        product_id = await context.database.write(lambda tx: catalog.add_product(tx, said, context.now, author))
    except Refused as refused:
        raise await _with_same(refused, context) from None
    return Added((await products_by_ids([product_id], context))[0])


async def combinations(
    context: Context, back_category_id: int, options: list[catalog.AttributeValues], code: str
) -> list[catalog.Combination] | None:
    return await catalog.get_combinations(context.read(), back_category_id, options, code)


@dataclass(frozen=True, slots=True)
class PublishBatch:
    batch: Batch
    command: catalog.Publish


@dataclass(frozen=True, slots=True)
class UnpublishBatch:
    batch: Batch
    command: catalog.Unpublish


@dataclass(frozen=True, slots=True)
class ApproveBatch:
    batch: Batch
    products: tuple[catalog.ProductAsRead, ...]


@dataclass(frozen=True, slots=True)
class RejectBatch:
    batch: Batch
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewStore:
    store_id: int
    is_reviewed: bool


async def publish(context: Context, asked: PublishBatch) -> list[ItemResult]:
    return await _each(
        context, asked.batch, lambda tx, by: catalog.list_products_for_sale(tx, asked.command, context.now, by)
    )


async def unpublish(context: Context, asked: UnpublishBatch) -> list[ItemResult]:
    return await _each(
        context, asked.batch, lambda tx, by: catalog.take_products_off(tx, asked.command, context.now, by)
    )


async def lift_violations(context: Context, asked: Batch) -> list[ItemResult]:
    return await _each(context, asked, lambda tx, by: catalog.lift_violations(tx, asked.ids, context.now, by))


async def submit(context: Context, asked: Batch) -> list[ItemResult]:
    return await _each(context, asked, lambda tx, by: catalog.submit_products(tx, asked.ids, context.now, by))


async def approve(context: Context, asked: ApproveBatch) -> list[ItemResult]:
    with _taking_names(context):
        return await _each(
            context, asked.batch, lambda tx, by: catalog.approve_products(tx, asked.products, context.now, by)
        )


async def reject(context: Context, asked: RejectBatch) -> list[ItemResult]:
    batch, reason = asked.batch, asked.reason
    return await _each(context, batch, lambda tx, by: catalog.reject_products(tx, batch.ids, reason, context.now, by))


async def set_reviewed(context: Context, asked: ReviewStore) -> stores.Store:
    """Answers the store whose products are reviewed, or are not any more."""
    author = context.author
    await context.database.write(
        lambda tx: catalog.set_reviewed(tx, asked.store_id, asked.is_reviewed, context.now, author)
    )
    return (await stores.get_stores(context.read(), [asked.store_id], context.frame.language))[asked.store_id]


async def change(context: Context, command: catalog.ChangeProduct) -> Changed:
    """Changes a product; its description and the words of new pictures are in the request's language."""
    said, author = _change_in_language(command, context.frame.language), context.author
    try:
        with _taking_names(context):
            await context.database.write(lambda tx: catalog.change_product(tx, said, context.now, author))
    except Refused as refused:
        raise await _with_same(refused, context) from None
    [product] = await products_by_ids([command.id], context)
    return Changed(product, (await catalog.get_waiting_revisions(context.read(), [command.id])).get(command.id))


async def staff_products(
    context: Context,
    status: catalog.ProductStatus | None,
    published: bool | None,
    store_id: int | None,
    back_category_id: int | None,
    query: str | None,
    **page: Any,
) -> catalog.StaffProducts:
    """A page of products, on sale or not; the staff of a store see its own."""
    listing = catalog.StaffListing(
        status=status, published=published, store_id=store_id, back_category_id=back_category_id, query=query
    )
    return await catalog.list_for_staff(context.read(), listing, window(**page), context.frame, context.staff)


async def total_counts_of(lists: Sequence[catalog.StaffProducts], context: Context) -> list[int]:
    """How many products are in each list that was asked for, exactly."""
    return [await catalog.count_for_staff(context.read(), each, context.frame.language) for each in lists]


@dataclass(frozen=True, slots=True)
class Prices:
    """What SKUs are to cost, and what of it could not be read."""

    asked: tuple[catalog.PriceSku, ...]
    unread: tuple[Problem, ...]


async def set_prices(context: Context, prices: Prices) -> list[catalog.Sku | None]:
    """Answers the SKUs in the order in which they were named."""
    author = context.author
    await context.database.write(lambda tx: catalog.price_skus(tx, prices.asked, prices.unread, context.now, author))
    return await skus_by_ids([each.sku_id for each in prices.asked], context)


async def remove_sku(context: Context, command: catalog.RemoveSku) -> catalog.ProductCard | None:
    author = context.author
    product_id = await context.database.write(lambda tx: catalog.remove_sku(tx, command, context.now, author))
    return (await products_by_ids([product_id], context))[0]


# --- of results ---


async def products_of(results: Sequence[ItemResult], context: Context) -> list[catalog.ProductCard | None]:
    return await products_by_ids([each.result.product_id or 0 for each in results], context)


async def _each(
    context: Context,
    batch: Batch,
    work: Callable[[Transaction, stores.Author], Awaitable[list[catalog.ListingResult]]],
) -> list[ItemResult]:
    author = context.author
    results = await context.database.write(lambda tx: work(tx, author))
    return [ItemResult(sent, result) for sent, result in zip(batch.sent, results, strict=True)]


@contextmanager
def _taking_names(context: Context) -> Iterator[None]:
    """Says with a Conflict that somebody else took a slug or a code at the same moment."""
    try:
        yield
    except Exception as error:
        if context.database.is_unique_violation(error):
            raise Refused(Conflict()) from error
        raise


async def _with_same(refused: Refused, context: Context) -> Refused:
    """The same refusal, with the product that is the same where only its id was said."""
    same = refused.offers.get("duplicate_of")
    if same is None:
        return refused
    return Refused(*refused.problems, duplicate_of=(await products_by_ids([same], context))[0])


def _in_language(command: catalog.AddProduct, language: str) -> catalog.AddProduct:
    """The command with what came without a language put under the request's."""
    given = command.product.description
    description = None if given is None else _described_in(given, language)
    images = tuple(replace(image, alt=_texts_in(image.alt, language)) for image in command.images)
    return replace(command, images=images, product=replace(command.product, description=description))


def _change_in_language(command: catalog.ChangeProduct, language: str) -> catalog.ChangeProduct:
    changes, images = command.changes, command.images
    if changes.description is not catalog.UNSAID:
        changes = replace(changes, description=_described_in(changes.description, language))
    if images is not catalog.UNSAID:
        images = tuple(replace(image, alt=_texts_in(image.alt, language)) for image in images)
    return replace(command, changes=changes, images=images)


def _described_in(given: catalog.NewDescription, language: str) -> catalog.NewDescription:
    return replace(given, pc=_texts_in(given.pc, language), mobile=_texts_in(given.mobile, language))


def _texts_in(texts: catalog.Texts | None, language: str) -> catalog.Texts | None:
    return None if texts is None else dict.fromkeys([language], next(iter(texts.values())))
