"""Rows of a Shopify product file as products: the first row of a handle says what it is, the others add to it."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from domains import catalog
from domains.interchange.rules.columns import OPTIONS, Header
from domains.interchange.rules.faults import Fault, Tally, Words
from domains.interchange.rules.rows import Lines, Row, read_rows
from domains.interchange.rules.sheets import Manner, SheetImage, SheetProduct, SheetSku
from domains.kernel import Invalid, Money, MoneyError, Problem, Required, parse_money

# More than a product may have of SKUs and pictures together.
MAX_ROWS: Final = 1_000
DEFAULT_OPTION: Final = ("Title", "Default Title")
_WHOLE: Final = re.compile(r"(\d{1,10})(\.0+)?", re.ASCII)
# Any of these in a row says that there is a variant in it.
_OF_VARIANT: Final = (
    *(f"Option{number} Value" for number in OPTIONS),
    *("Variant SKU", "Variant Price", "Variant Compare At Price", "Variant Barcode", "Variant Inventory Qty"),
    *("Variant Grams", "Variant Image", "Cost per item"),
)
_OF_PRODUCT: Final = (
    *("Title", "Body (HTML)", "Vendor", "Product Category", "Tags", "Published", "Status"),
    *(f"Option{number} Name" for number in OPTIONS),
)
T = TypeVar("T")
_ARCHIVED: Final[Words] = {
    "en": "archived is a draft here.",
    "zh-CN": "archived 在本店视为草稿。",
}


def read_products(lines: Lines, header: Header, manner: Manner, tally: Tally) -> Iterator[SheetProduct]:
    """The products of a file from where its lines are, each with its faults. Raises FileUnreadable."""
    group: list[Row] = []
    handle = ""
    for row in read_rows(lines):
        found = _cell(header, row, "Handle")
        if group and found != handle:
            yield _Reader(header, manner, tally, group, row.offset).product(handle)
            group = []
        handle = found
        # One more than there may be, by which the product is refused; however many follow, none is held.
        if len(group) <= MAX_ROWS:
            group.append(row)
    if group:
        yield _Reader(header, manner, tally, group, lines.offset).product(handle)


class _Reader:
    """Reads the rows of one product."""

    def __init__(self, header: Header, manner: Manner, tally: Tally, rows: Sequence[Row], end: int) -> None:
        self._header, self._manner, self._tally = header, manner, tally
        self._rows, self._end = rows, end
        self._faults: list[Fault] = []

    def product(self, handle: str) -> SheetProduct:
        first = self._rows[0]
        self._note_losses()
        status = self._one_of(first, "Status", ("active", "draft", "archived"), "active")
        if status == "archived":
            self._tally.note(self._header.called("Status"), first.line, _ARCHIVED)
        names = self._option_names(first)
        product = SheetProduct(
            line=first.line,
            end=self._end,
            rows=len(self._rows),
            handle=handle,
            title=self._text(first, "Title"),
            body=_cell(self._header, first, "Body (HTML)", plain=False),
            vendor=self._text(first, "Vendor"),
            category=self._text(first, "Product Category"),
            tags=tuple(sorted({tag.strip() for tag in self._text(first, "Tags").split(",")} - {""})),
            published=self._flag(first, "Published", blank=True) and status == "active",
            draft=status != "active",
            options=tuple(name for name, _ in names),
            option_columns=tuple(column for _, column in names),
            facts={
                each: first.cells[place].strip()
                for place, each in self._header.metafields.items()
                if place < len(first.cells)
            },
            faults=self._faults,
        )
        for needed, column in ((handle, "Handle"), (product.title, "Title")):
            if not needed:
                self._blame(first, column, Required())
        self._add_parts(product, names)
        return product

    def _add_parts(self, product: SheetProduct, names: Sequence[tuple[str, str]]) -> None:
        if self._flag(self._rows[0], "Gift Card", blank=False):
            self._blame(self._rows[0], "Gift Card", _invalid("There are no gift cards here.", "本店没有礼品卡。"))
        pictures: list[tuple[int, SheetImage]] = []
        for place, row in enumerate(self._rows[:MAX_ROWS]):
            if place and any(_cell(self._header, row, column) for column in _OF_PRODUCT):
                self._refuse_other(row)
            is_variant = any(_cell(self._header, row, column) for column in _OF_VARIANT)
            if is_variant or not place:
                product.skus.append(self._sku(row, product, names))
            if _cell(self._header, row, "Image Src"):
                pictures.append(self._image(row, len(pictures) + 1))
        if len(self._rows) > MAX_ROWS:
            self._blame(self._rows[MAX_ROWS], "Handle", _invalid(f"At most {MAX_ROWS} rows.", f"最多 {MAX_ROWS} 行。"))
        product.images = [image for _, image in sorted(pictures, key=lambda each: each[0])]

    def _refuse_other(self, row: Row) -> None:
        for column in _OF_PRODUCT:
            said = _cell(self._header, row, column)
            if said and said != _cell(self._header, self._rows[0], column):
                why = "Only the first row of a product says this."
                self._blame(row, column, _invalid(why, "只能在商品的第一行填写。"))

    def _option_names(self, first: Row) -> list[tuple[str, str]]:
        """The options' names with the columns of their values; none where there is but one SKU of its own kind."""
        names = [(self._text(first, f"Option{number} Name"), f"Option{number} Value") for number in OPTIONS]
        if names[0][0] in ("", DEFAULT_OPTION[0]) and self._text(first, names[0][1]) == DEFAULT_OPTION[1]:
            names = names[1:]
        for name, column in names:
            if not name and any(_cell(self._header, row, column) for row in self._rows):
                self._blame(first, column.replace("Value", "Name"), Required())
        return [(name, column) for name, column in names if name]

    def _sku(self, row: Row, product: SheetProduct, names: Sequence[tuple[str, str]]) -> SheetSku:
        values = tuple(self._text(row, column) for _, column in names)
        for value, (_, column) in zip(values, names, strict=True):
            if not value:
                self._blame(row, column, Required())
        own = f"{product.handle}-{len(product.skus) + 1}" if len(self._rows) > 1 or product.skus else product.handle
        barcode = self._text(row, "Variant Barcode").removeprefix("'")
        return SheetSku(
            line=row.line,
            code=self._text(row, "Variant SKU") or own,
            options=values,
            price=self._price(row),
            barcode=barcode or None,
            weight_grams=self._whole(row, "Variant Grams"),
            quantity=self._whole(row, "Variant Inventory Qty") or 0,
            image_url=self._url(_cell(self._header, row, "Variant Image")) or None,
            ships=self._flag(row, "Variant Requires Shipping", blank=False),
            tax_code=self._text(row, "Variant Tax Code"),
        )

    def _price(self, row: Row) -> catalog.SkuPrice | None:
        amounts = [self._money(row, each) for each in ("Variant Price", "Variant Compare At Price", "Cost per item")]
        if amounts[0] is None:
            if not _cell(self._header, row, "Variant Price"):
                self._blame(row, "Variant Price", Required())
            return None
        return catalog.SkuPrice(list_price=amounts[0], market_price=amounts[1], cost=amounts[2])

    def _image(self, row: Row, place: int) -> tuple[int, SheetImage]:
        position = self._whole(row, "Image Position")
        url = self._url(_cell(self._header, row, "Image Src"))
        image = SheetImage(line=row.line, url=url, alt=self._text(row, "Image Alt Text"))
        return place if position is None else position, image

    def _url(self, text: str) -> str:
        """An address, as a path where it is the shop's own."""
        own = self._manner.shop_url
        return text.removeprefix(own) if own and text.startswith(f"{own}/") else text

    # --- cells ---

    def _text(self, row: Row, column: str) -> str:
        text = _cell(self._header, row, column)
        if not catalog.is_printable(text):
            self._blame(row, column, _invalid("It has characters that cannot be shown.", "包含无法显示的字符。"))
        return text

    def _flag(self, row: Row, column: str, blank: bool) -> bool:
        return self._one_of(row, column, ("true", "false"), "true" if blank else "false") == "true"

    def _one_of(self, row: Row, column: str, allowed: Sequence[str], blank: str) -> str:
        text = _cell(self._header, row, column).casefold()
        if text and text not in allowed:
            words = ", ".join(allowed)
            self._blame(row, column, _invalid(f"It is one of {words}.", f"只能是 {words} 之一。"))
        return text or blank

    def _whole(self, row: Row, column: str) -> int | None:
        return self._parsed(row, column, _whole, _invalid("It is a whole number, not below zero.", "必须是非负整数。"))

    def _money(self, row: Row, column: str) -> Money | None:
        currency = self._manner.currency
        wrong = _invalid(f"It is an amount of {currency}, not below zero.", f"必须是不小于零的 {currency} 金额。")
        return self._parsed(row, column, lambda text: _money(text, currency), wrong)

    def _parsed(self, row: Row, column: str, parse: Callable[[str], T | None], wrong: Problem) -> T | None:
        text = _cell(self._header, row, column)
        value = parse(text) if text else None
        if text and value is None:
            self._blame(row, column, wrong)
        return value

    def _blame(self, row: Row, column: str, problem: Problem) -> None:
        self._faults.append(Fault.of(row.line, self._header.called(column), problem))

    def _note_losses(self) -> None:
        width = len(self._header.names)
        for row in self._rows:
            self._tally.rows += 1
            for column, why in self._header.lost(row.cells):
                self._tally.note(column, row.line, why)
            if any(cell.strip() for cell in row.cells[width:]):
                long = _invalid("The row has more cells than the file has columns.", "该行的单元格多于列数。")
                self._faults.append(Fault.of(row.line, None, long))


def _cell(header: Header, row: Row, column: str, *, plain: bool = True) -> str:
    place = header.places.get(column, len(row.cells))
    text = row.cells[place] if place < len(row.cells) else ""
    return text.strip() if plain else text


def _whole(text: str) -> int | None:
    found = _WHOLE.fullmatch(text)
    return None if found is None else int(found[1])


def _money(text: str, currency: str) -> Money | None:
    try:
        found = parse_money(text, currency)
    except MoneyError:
        return None
    return None if found.minor < 0 else found


def _invalid(why: str, why_zh: str) -> Invalid:
    return Invalid(why=why, why_zh=why_zh)
