"""Goods with their SKUs, prices and stock, a batch at a time."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from domains.catalog import AttributeValues, CreateProduct, CreateSku, NewDescription, NewImage, SkuPrice, SpecValue
from domains.kernel import Money
from operations.importers.json_lines import BadRow, Line
from operations.importers.making import NewGoods, make_goods
from operations.importers.mall.library import Library, specs_of, values_of
from operations.importers.mall.source import CURRENCY, Source, chinese, code_of, picture, text_of
from persistence import Database

BATCH: Final = 100
_PICTURES: Final = 10


async def import_goods(
    database: Database,
    source: Source,
    library: Library,
    back: Mapping[str, int],
    brands: Mapping[int, int],
    store_id: int,
    now: datetime,
) -> None:
    """Makes the goods that are missing, with what is in stock of them."""
    reader = _Reader(source, library, back, brands, store_id)
    for batch in source.goods.batches(reader.goods, BATCH):
        await make_goods(database, batch, "mall", source.report, source.goods.skip, now)


class _Reader:
    """Reads goods with their parts, and reports the rows that cannot be used."""

    def __init__(
        self, source: Source, library: Library, back: Mapping[str, int], brands: Mapping[int, int], store_id: int
    ) -> None:
        self._source, self._library, self._back = source, library, back
        self._brands, self._store_id = brands, store_id

    def goods(self, line: Line) -> NewGoods:
        number = line.number_of("id")
        if line.row.get("delete_status") == 1:
            raise BadRow("deleted in the source")
        if number not in self._library.goods:
            raise BadRow(f"its category {line.row.get('product_category_id')} is not there")
        original = line.money("original_price", CURRENCY) if text_of(line, "original_price") else None
        skus = self._skus(number, original)
        if not skus:
            raise BadRow("none of its SKUs can be used")
        stock = {sku.code: quantity for sku, quantity in skus.items()}
        return NewGoods(line, self._command(line, skus), stock, on_sale=line.row.get("publish_status") == 1)

    def _command(self, line: Line, skus: Mapping[CreateSku, int]) -> CreateProduct:
        number, point = line.number_of("id"), text_of(line, "sub_title")
        addresses = [text_of(line, "pic"), *text_of(line, "album_pics").split(",")]
        urls = dict.fromkeys(url for url in map(picture, addresses) if url is not None)
        return CreateProduct(
            store_id=self._store_id,
            back_category_id=self._back[self._library.goods[number][0]],
            slug=code_of(number),
            name=chinese(line.text("name", 200)),
            selling_point=chinese(point[:200]) if point else None,
            brand_id=self._brands.get(line.number_of("brand_id")),
            attributes=self._attributes(number),
            images=tuple(NewImage(url=url) for url in list(urls)[:_PICTURES]),
            description=NewDescription(pc=_html(line, "detail_html"), mobile=_html(line, "detail_mobile_html")),
            skus=tuple(skus),
            tag_codes=("new",) if line.row.get("new_status") == 1 else (),
        )

    def _attributes(self, number: int) -> tuple[AttributeValues, ...]:
        found: dict[str, AttributeValues] = {}
        for line in self._library.values.of(number):
            attribute = self._library.attributes[line.number_of("product_attribute_id")]
            text = line.text("value")
            values = tuple(values_of(attribute, text)) if attribute.kind.is_choice else (chinese(text),)
            if attribute.code in found:
                self._source.values.skip(line, f"goods {number} have this attribute already")
            else:
                found[attribute.code] = AttributeValues(code=attribute.code, values=values)
        return tuple(found.values())

    def _skus(self, number: int, original: Money | None) -> dict[CreateSku, int]:
        """The SKUs with what is in stock of each."""
        found: dict[CreateSku, int] = {}
        combinations: set[tuple[tuple[str, str], ...]] = set()
        for line in self._library.skus.of(number):
            specs = tuple(sorted(specs_of(line)))
            if specs in combinations:
                self._source.skus.skip(line, f"another SKU of goods {number} has the same specifications")
                continue
            try:
                found[self._sku(line, number, original)] = line.number_of("stock")
                combinations.add(specs)
            except BadRow as error:
                self._source.skus.skip(line, str(error))
        return found

    def _sku(self, line: Line, number: int, original: Money | None) -> CreateSku:
        kind = self._library.goods[number][1]
        specs = [(self._library.specification(kind, name), value) for name, value in specs_of(line)]
        return CreateSku(
            code=line.name("sku_code"),
            prices=(SkuPrice(list_price=line.money("price", CURRENCY), market_price=original),),
            specs=tuple(SpecValue(code=each.code, value=value) for each, value in specs if each is not None),
            image_url=picture(text_of(line, "pic")),
        )


def _html(line: Line, name: str) -> dict[str, str] | None:
    # Pictures over http would be taken out.
    html = text_of(line, name).replace("http://", "https://")
    return chinese(html) if html else None
