"""What importers make in the shop, whatever they read it from: what is there already stays as it is."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from domains import catalog, inventory, stores
from domains.catalog import BindAttribute, CreateAttribute, CreateAttributeGroup, CreateProduct, Texts
from domains.kernel import Channel
from operations.importers.json_lines import Line
from operations.importers.report import ImportReport
from persistence import Database, Transaction


@dataclass(frozen=True, slots=True)
class NewCategory:
    """A category, which goes by its code in the back and by its code as a slug at the front of every channel."""

    code: str
    parent_code: str | None
    name: Texts
    image_url: str | None
    position: int


@dataclass(frozen=True, slots=True)
class NewGoods:
    """Goods as they are to be made, with what is in stock of each SKU, by its code."""

    line: Line
    command: CreateProduct
    stock: Mapping[str, int]
    on_sale: bool

    @property
    def slug(self) -> str:
        return self.command.slug or ""


async def default_store(database: Database, name: Texts, now: datetime) -> int:
    """The first store, which is opened under a name where there is none."""
    found = await stores.find_default_store(database.read())
    return await database.write(lambda tx: stores.create_store(tx, name, now)) if found is None else found


async def make_trees(
    database: Database, categories: Sequence[NewCategory], report: ImportReport, now: datetime
) -> dict[str, int]:
    """Makes what is missing in both trees; parents come first. Returns the ids of the back categories by code."""
    codes = [each.code for each in categories]
    known = await catalog.get_back_category_ids(database.read(), codes)
    back = await database.write(partial(_make_back, categories=categories, known=known, now=now))
    for code in codes:
        report.count("back categories", created=code not in known)
    for channel in Channel:
        fronts = await catalog.get_front_ids(database.read(), channel, codes)
        make = partial(_make_front, categories=categories, channel=channel, known=fronts, back=back, now=now)
        await database.write(make)
        for code in codes:
            report.count("front categories", created=code not in fronts)
    return back


async def make_attributes(
    tx: Transaction, commands: Mapping[str, CreateAttribute], known: Collection[str], now: datetime
) -> None:
    """Makes the attributes that are missing, by code, and adds to the others what choices they lack."""
    for code, command in commands.items():
        if code not in known:
            await catalog.create_attribute(tx, command, now)
        elif command.values:
            await catalog.add_attribute_values(tx, code, command.values)


async def make_groups(tx: Transaction, groups: Sequence[CreateAttributeGroup], now: datetime) -> None:
    """Makes the headings that are missing."""
    known = await catalog.get_attribute_group_ids(tx, [each.code for each in groups])
    for group in groups:
        if group.code not in known:
            await catalog.create_attribute_group(tx, group, now)


async def bind_missing(tx: Transaction, wanted: Mapping[int, Sequence[BindAttribute]]) -> None:
    """Binds those attributes to back categories that are not bound to them."""
    bound = await catalog.get_bound_codes(tx, wanted.keys())
    for back_id, bindings in wanted.items():
        missing = [each for each in bindings if each.attribute_code not in bound[back_id]]
        if missing:
            await catalog.bind_attributes(tx, back_id, missing)


async def make_goods(
    database: Database,
    batch: Sequence[NewGoods],
    document: str,
    report: ImportReport,
    skip: Callable[[Line, str], None],
    now: datetime,
) -> None:
    """Makes those of the goods, all of one store, that are missing, in one transaction; `skip` gets the refused."""
    known = await catalog.get_product_ids(database.read(), [each.slug for each in batch])
    missing = [each for each in batch if each.slug not in known]
    refused: dict[str, str] = {}
    if missing:
        results = await database.write(partial(_make_goods, goods=missing, document=document, now=now))
        refused = {each.slug: _why(result) for each, result in zip(missing, results, strict=True) if result.problems}
    for each in batch:
        if each.slug in refused:
            skip(each.line, refused[each.slug])
            continue
        report.count("products", created=each.slug not in known)
        for _ in each.command.skus:
            report.count("SKUs", created=each.slug not in known)


async def _make_goods(
    tx: Transaction, goods: Sequence[NewGoods], document: str, now: datetime
) -> list[catalog.CreatedProduct]:
    results = await catalog.create_products(tx, [each.command for each in goods], now)
    made = [(each, result.product_id) for each, result in zip(goods, results, strict=True) if result.product_id]
    stock = {code: quantity for each, _ in made for code, quantity in each.stock.items() if quantity}
    if stock:
        sku_ids = await catalog.get_sku_ids(tx, goods[0].command.store_id, stock.keys())
        receipts = [(sku_ids[code], quantity) for code, quantity in stock.items()]
        await inventory.receive(tx, receipts, document, now, document)
    await catalog.publish_products(tx, [product_id for each, product_id in made if each.on_sale], now)
    return results


def _why(result: catalog.CreatedProduct) -> str:
    return "; ".join(f"{'.'.join(problem.field or ())}: {problem.message('en')}" for problem in result.problems)


async def _make_back(
    tx: Transaction, categories: Sequence[NewCategory], known: Mapping[str, int], now: datetime
) -> dict[str, int]:
    ids = dict(known)
    for each in categories:
        if each.code not in ids:
            parent_id = None if each.parent_code is None else ids[each.parent_code]
            command = catalog.CreateBackCategory(
                name=each.name, code=each.code, parent_id=parent_id, position=each.position
            )
            ids[each.code] = await catalog.create_back_category(tx, command, now)
    return ids


async def _make_front(
    tx: Transaction,
    categories: Sequence[NewCategory],
    channel: Channel,
    known: Mapping[str, int],
    back: Mapping[str, int],
    now: datetime,
) -> None:
    ids = dict(known)
    for each in categories:
        if each.code in ids:
            continue
        command = catalog.CreateFrontCategory(
            channel=channel,
            slug=each.code,
            name=each.name,
            parent_id=None if each.parent_code is None else ids[each.parent_code],
            image_url=each.image_url,
            position=each.position,
        )
        ids[each.code] = await catalog.create_front_category(tx, command, now)
        mapping = catalog.MapFrontCategory(front_category_id=ids[each.code], back_category_ids=(back[each.code],))
        await catalog.map_front_category(tx, mapping)
