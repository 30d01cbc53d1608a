"""A product of a file as the command that makes it, and what of it is not as the shop has it."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from domains import catalog
from domains.catalog import AttributeValues, CreateProduct, CreateSku, Meaning, Meanings, ProductType, Texts
from domains.interchange.rules.columns import Header, Metafield
from domains.interchange.rules.faults import Fault
from domains.interchange.rules.faults import Words as Why
from domains.interchange.rules.sheets import Manner, SheetProduct, SheetSku
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Required

SHIPPED: Final = (ProductType.PHYSICAL, ProductType.PHYSICAL_WITH_SERVICE)
NO_ATTRIBUTE: Final[Why] = {
    "en": "The product's category has no such attribute.",
    "zh-CN": "该商品所属类目没有此属性。",
}
_BLAMED: Final = {
    "name": "Title",
    "slug": "Handle",
    "brand_id": "Vendor",
    "back_category_id": "Product Category",
    "tag_codes": "Tags",
    "description": "Body (HTML)",
    "images": "Image Src",
}
_BLAMED_ON_SKU: Final = {
    "code": "Variant SKU",
    "barcode": "Variant Barcode",
    "weight_grams": "Variant Grams",
    "image": "Variant Image",
    "list_price": "Variant Price",
    "market_price": "Variant Compare At Price",
    "cost": "Cost per item",
}


@dataclass(frozen=True, slots=True)
class Matched:
    """A command with the columns of its attributes in their order, and columns that stand for none."""

    command: CreateProduct
    fact_columns: tuple[Metafield, ...]
    unknown: tuple[Metafield, ...]


def words_of(sheets: Iterable[tuple[SheetProduct, int]]) -> catalog.Words:
    """What products say of the library, each with its category's id. Who has most options says their order first."""
    words = catalog.Words()
    for sheet, category_id in sorted(sheets, key=lambda each: -len(each[0].options)):
        words.category_ids.add(category_id)
        words.brands |= {sheet.vendor} - {""}
        words.say_tags(sheet.tags)
        for place, name in enumerate(sheet.options):
            values = words.options.setdefault((category_id, name), set())
            values |= {sku.options[place] for sku in sheet.skus} - {""}
        for text in sheet.facts.values():
            words.values.update((text, *split_values(text)))
    return words


def match(sheet: SheetProduct, store_id: int, category_id: int, meanings: Meanings, manner: Manner) -> Matched:
    """The command that makes a product whose cells could be read."""
    facts, unknown = _facts(sheet, category_id, meanings, manner)
    options = [meanings.option(category_id, name) for name in sheet.options]
    ships = any(sku.ships for sku in sheet.skus)
    brands = meanings.brand_ids.get(sheet.vendor, (0,)) if sheet.vendor else (None,)
    command = CreateProduct(
        store_id=store_id,
        back_category_id=category_id,
        name={manner.language: sheet.title},
        slug=sheet.handle,
        brand_id=brands[0],
        type=ProductType.PHYSICAL if ships else ProductType.VIRTUAL,
        attributes=tuple(facts.values()),
        images=tuple(catalog.NewImage(url=each.url, alt=_texts(each.alt, manner)) for each in sheet.images),
        description=catalog.NewDescription(pc=_texts(sheet.body, manner)),
        tag_codes=tuple(dict.fromkeys(meanings.tag_codes.get(tag, tag) for tag in sheet.tags)),
        skus=tuple(_sku(sku, sheet.options, options, meanings) for sku in sheet.skus),
    )
    return Matched(command, tuple(facts), tuple(unknown))


def own_faults(
    sheet: SheetProduct, category_ids: Sequence[int], header: Header, tax_codes: Container[str]
) -> Iterator[Fault]:
    """What is wrong with it before anything but its category is looked up."""
    yield from sheet.faults
    column = header.called("Product Category")
    if not category_ids:
        problem: Problem = NotFound() if sheet.category else Required()
        yield Fault.of(sheet.line, column, problem)
    elif len(category_ids) > 1:
        why = "Several categories are called so: give the code of one."
        yield Fault.of(sheet.line, column, Invalid(why=why, why_zh="有多个同名类目，请填写类目编码。"))
    for sku in sheet.skus:
        if sku.ships is not sheet.skus[0].ships:
            why = "All variants of a product are shipped, or none is."
            problem = Invalid(why=why, why_zh="同一商品的所有规格必须一致。")
            yield Fault.of(sku.line, header.called("Variant Requires Shipping"), problem)
        yield from _tax_faults(sku, sheet, header, tax_codes)


def fault_of(problem: Problem, sheet: SheetProduct, matched: Matched, header: Header) -> Fault:
    """A problem of the command, at the line and in the column that it came by."""
    name, *rest = problem.field or ("",)
    place = int(rest[0]) if rest and rest[0].isdigit() else None
    if name == "skus" and place is not None:
        return _fault_of_sku(problem, sheet, place, rest[1:], header)
    if name == "attributes" and place is not None:
        return Fault.of(sheet.line, matched.fact_columns[place].column, problem)
    if name == "images" and place is not None:
        column = "Image Alt Text" if rest[-1] == "alt" else "Image Src"
        return Fault.of(sheet.images[place].line, header.called(column), problem)
    blamed = _BLAMED.get(name)
    return Fault.of(sheet.line, None if blamed is None else header.called(blamed), problem)


def taken(sheet: SheetProduct, header: Header) -> Fault:
    """The fault of a handle that another store's product has."""
    return Fault.of(sheet.line, header.called("Handle"), AlreadyExists())


def split_values(text: str) -> list[str]:
    """The values in a cell, parted by semicolons; a backslash keeps one from parting."""
    found, escaped = [""], False
    for character in text:
        if escaped or character not in "\\;":
            found[-1] += character
            escaped = False
        elif character == "\\":
            escaped = True
        else:
            found.append("")
    return [each.strip() for each in found if each.strip()]


def joined_values(values: Iterable[str]) -> str:
    """A cell that `split_values` parts again."""
    return "; ".join(each.replace("\\", "\\\\").replace(";", "\\;") for each in values)


def _tax_faults(sku: SheetSku, sheet: SheetProduct, header: Header, tax_codes: Container[str]) -> Iterator[Fault]:
    column = header.called("Variant Tax Code")
    if sku.tax_code and sku.tax_code not in tax_codes:
        yield Fault.of(sku.line, column, NotFound())
    elif sku.tax_code != sheet.tax_code:
        why = "All variants of a product are of one tax class."
        yield Fault.of(sku.line, column, Invalid(why=why, why_zh="同一商品的所有规格必须属于同一税类。"))


def _fault_of_sku(problem: Problem, sheet: SheetProduct, place: int, rest: Sequence[str], header: Header) -> Fault:
    line = sheet.skus[place].line
    if rest and rest[0] == "specs":
        option = int(rest[1]) if len(rest) > 1 else 0
        column = sheet.option_columns[option] if option < len(sheet.option_columns) else "Option1 Value"
        if rest[-1] == "code":
            return Fault.of(sheet.line, header.called(column.replace("Value", "Name")), problem)
        return Fault.of(line, header.called(column), problem)
    column = _BLAMED_ON_SKU.get(rest[0] if rest else "", "Variant SKU")
    return Fault.of(line, header.called(column), problem)


def _facts(
    sheet: SheetProduct, category_id: int, meanings: Meanings, manner: Manner
) -> tuple[dict[Metafield, AttributeValues], list[Metafield]]:
    facts: dict[Metafield, AttributeValues] = {}
    unknown: list[Metafield] = []
    for metafield, text in sheet.facts.items():
        meaning = meanings.fact(category_id, metafield.codes) if text else None
        if text and meaning is None:
            unknown.append(metafield)
        elif meaning is not None:
            facts[metafield] = AttributeValues(code=meaning.code, values=_values(meaning, text, meanings, manner))
    return facts, unknown


def _values(meaning: Meaning, text: str, meanings: Meanings, manner: Manner) -> tuple[str | Texts, ...]:
    if meaning.value_type is catalog.AttributeValueType.TEXT:
        return ({manner.language: text},)
    if meaning.value_type is catalog.AttributeValueType.MULTIPLE_CHOICE:
        return tuple(dict.fromkeys(meanings.value(meaning, each) for each in split_values(text)))
    return (meanings.value(meaning, text),)


def _sku(sku: SheetSku, names: Sequence[str], options: Sequence[Meaning | None], meanings: Meanings) -> CreateSku:
    specs = tuple(
        catalog.SpecValue(code=name, value=value)
        if meaning is None
        else catalog.SpecValue(code=meaning.code, value=meanings.value(meaning, value))
        for name, meaning, value in zip(names, options, sku.options, strict=True)
    )
    return CreateSku(
        code=sku.code,
        prices=() if sku.price is None else (sku.price,),
        specs=specs,
        barcode=sku.barcode,
        image_url=sku.image_url,
        weight_grams=sku.weight_grams,
    )


def _texts(text: str, manner: Manner) -> Texts | None:
    return {manner.language: text} if text.strip() else None
