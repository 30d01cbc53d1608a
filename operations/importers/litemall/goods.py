"""Goods with their SKUs, prices and stock, a batch at a time."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

import orjson

from domains.catalog import AttributeValues, CreateProduct, CreateSku, NewImage, SkuPrice, SpecValue
from domains.kernel import Money
from operations.importers.json_lines import BadRow, Line
from operations.importers.litemall.library import Library, fact_code, fact_name, option_code
from operations.importers.litemall.source import CURRENCY, Source, chinese, picture
from operations.importers.making import NewGoods, make_goods
from persistence import Database

BATCH: Final = 100


async def import_goods(
    database: Database,
    source: Source,
    library: Library,
    categories: Mapping[int, int],
    brands: Mapping[int, int],
    store_id: int,
    now: datetime,
    report: Callable[[str], None],
) -> None:
    """Makes the goods that are missing, with what is in stock of them."""
    reader = _Reader(source, library, categories, brands, store_id)
    done = 0
    for batch in source.goods.batches(reader.goods, BATCH):
        await make_goods(database, batch, "litemall", source.report, source.goods.skip, now)
        done += len(batch)
        report(f"Goods: {done} …")


class _Reader:
    """Reads goods with their parts, and reports the rows that cannot be used."""

    def __init__(
        self,
        source: Source,
        library: Library,
        categories: Mapping[int, int],
        brands: Mapping[int, int],
        store_id: int,
    ) -> None:
        self._source = source
        self._library = library
        self._categories = categories
        self._brands = brands
        self._store_id = store_id
        self._seen: set[int] = set()

    def goods(self, line: Line) -> NewGoods:
        goods_id, category_id, brand_id = map(line.number_of, ("id", "category_id", "brand_id"))
        if goods_id in self._seen:
            raise BadRow(f"goods {goods_id} come twice")
        if category_id not in self._categories:
            raise BadRow(f"its category {category_id} is not there")
        if brand_id and brand_id not in self._brands:
            raise BadRow(f"its brand {brand_id} is not there")
        self._seen.add(goods_id)
        skus = self._skus(goods_id, category_id, line.money("counter_price", CURRENCY))
        if not skus:
            raise BadRow("none of its SKUs can be used")
        stock = {sku.code: quantity for sku, quantity in skus.items()}
        return NewGoods(line, self._command(line, goods_id, skus), stock, on_sale=line.row.get("is_on_sale") == 1)

    def _command(self, line: Line, goods_id: int, skus: Mapping[CreateSku, int]) -> CreateProduct:
        selling_point, image_url = line.text("brief"), picture(line.text("pic_url"))
        return CreateProduct(
            store_id=self._store_id,
            back_category_id=self._categories[line.number_of("category_id")],
            slug=f"litemall-{goods_id}",
            name=chinese(line.name("name")),
            selling_point=chinese(selling_point) if selling_point else None,
            brand_id=self._brands.get(line.number_of("brand_id")),
            attributes=self._attributes(goods_id),
            images=(NewImage(url=image_url),) if image_url else (),
            skus=tuple(skus),
            tag_codes=tuple(tag for tag in ("new", "hot") if line.row.get(f"is_{tag}") == 1),
        )

    def _attributes(self, goods_id: int) -> tuple[AttributeValues, ...]:
        found: dict[str, AttributeValues] = {}
        for line in self._library.attributes.of(goods_id):
            code = fact_code(fact_name(line))
            if code in found:
                self._source.attributes.skip(line, f"goods {goods_id} have this attribute already")
            else:
                found[code] = AttributeValues(code=code, values=(chinese(line.text("value")),))
        return tuple(found.values())

    def _skus(self, goods_id: int, category_id: int, market_price: Money) -> dict[CreateSku, int]:
        """The SKUs with what is in stock of each."""
        options = self._options(goods_id)
        found: dict[CreateSku, int] = {}
        combinations: set[tuple[str, ...]] = set()
        for line in self._library.skus.of(goods_id):
            try:
                values, stock = _values(line, options), line.number_of("number")
                specs = tuple(
                    SpecValue(code=option_code(category_id, name), value=value)
                    for name, value in zip(options, values, strict=True)
                )
                sku = _sku(line, specs, market_price)
                if values in combinations:
                    raise BadRow(f"another SKU of goods {goods_id} has the same specifications")
                combinations.add(values)
                found[sku] = stock
            except BadRow as error:
                self._source.skus.skip(line, str(error))
        return found

    def _options(self, goods_id: int) -> dict[str, set[str]]:
        """The values of each specification of goods, in the order in which the file names them."""
        options: dict[str, set[str]] = {}
        for line in self._library.specifications.of(goods_id):
            options.setdefault(line.text("specification"), set()).add(line.text("value"))
        return options


def _sku(line: Line, specs: tuple[SpecValue, ...], market_price: Money) -> CreateSku:
    return CreateSku(
        code=f"litemall-{line.number_of('id')}",
        prices=(SkuPrice(list_price=line.money("price", CURRENCY), market_price=market_price),),
        specs=specs,
        image_url=picture(line.text("url")),
    )


def _values(line: Line, options: Mapping[str, set[str]]) -> tuple[str, ...]:
    """A SKU's values, one for each specification, in their order. Raises BadRow."""
    try:
        values = orjson.loads(line.text("specifications"))
    except orjson.JSONDecodeError:
        values = None
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise BadRow("specifications are no JSON list of texts")
    known = tuple(each.strip() for each in values)
    if len(known) != len(options):
        raise BadRow(f"it has {len(known)} specifications, its goods have {len(options)}")
    for value, allowed in zip(known, options.values(), strict=True):
        if value not in allowed:
            raise BadRow(f"its specification {value} is none of its goods'")
    return known
