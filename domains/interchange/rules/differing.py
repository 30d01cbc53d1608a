"""In which columns a product of a file is not as the shop has it."""

from collections.abc import Iterator

from domains import catalog
from domains.catalog import CreateProduct, CreateSku, Meanings, Original, ProductStatus, Texts
from domains.interchange.rules.columns import Header
from domains.interchange.rules.matching import SHIPPED, Matched
from domains.interchange.rules.sheets import Manner, SheetProduct
from domains.kernel import LANGUAGES


def differences(
    sheet: SheetProduct,
    matched: Matched,
    original: Original,
    tax_code: str,
    header: Header,
    meanings: Meanings,
    manner: Manner,
) -> list[str]:
    """The columns, as the file calls them; only of those that it has. Stock is not looked at: it moves by itself.

    `tax_code` is that of the class which the product is of; empty for none.
    """
    found = dict.fromkeys(
        [
            *_of_product(sheet, matched.command, original, meanings, manner),
            *_of_skus(matched.command, original.command, manner),
            *(["Variant Tax Code"] if sheet.tax_code != tax_code else ()),
        ]
    )
    facts = _of_facts(matched, original.command, manner)
    return [*(header.called(each) for each in found if each in header.places), *facts]


def shown(texts: Texts | None, language: str) -> str:
    """A display text as readers of a language see it; empty where there is none."""
    return next((texts[each] for each in (language, *LANGUAGES) if each in texts), "") if texts else ""


def shown_plain(texts: Texts | None, language: str) -> str:
    """The same without the space around it, which no cell but one of HTML has."""
    return shown(texts, language).strip()


def _of_product(
    sheet: SheetProduct, command: CreateProduct, original: Original, meanings: Meanings, manner: Manner
) -> Iterator[str]:
    known, language = original.command, manner.language
    if shown_plain(known.name, language) != sheet.title:
        yield "Title"
    cleaned = catalog.clean_html({language: sheet.body})
    body = None if known.description is None else known.description.pc
    if shown(body, language) != shown(cleaned, language):
        yield "Body (HTML)"
    if known.brand_id not in (meanings.brand_ids.get(sheet.vendor, (0,)) if sheet.vendor else (None,)):
        yield "Vendor"
    if sheet.category and known.back_category_id != command.back_category_id:
        yield "Product Category"
    if set(known.tag_codes) != set(command.tag_codes):
        yield "Tags"
    if original.published is not sheet.published:
        yield "Published"
    if sheet.draft is (original.status is ProductStatus.APPROVED):
        yield "Status"
    if (known.type in SHIPPED) is not (command.type in SHIPPED):
        yield "Variant Requires Shipping"
    if [each.url for each in known.images] != [each.url for each in sheet.images]:
        yield "Image Src"
    elif [shown_plain(each.alt, language) for each in known.images] != [each.alt for each in sheet.images]:
        yield "Image Alt Text"


def _of_skus(command: CreateProduct, known: CreateProduct, manner: Manner) -> Iterator[str]:
    there = {sku.code: sku for sku in known.skus}
    if [sku.code for sku in command.skus] != [sku.code for sku in known.skus]:
        yield "Variant SKU"
    for sku in command.skus:
        if sku.code in there:
            yield from _of_sku(sku, there[sku.code], manner)


def _of_sku(sku: CreateSku, known: CreateSku, manner: Manner) -> Iterator[str]:
    if set(sku.specs) != set(known.specs):
        yield "Option1 Value"
    if sku.barcode != known.barcode:
        yield "Variant Barcode"
    if sku.weight_grams != known.weight_grams:
        yield "Variant Grams"
    if sku.image_url != known.image_url:
        yield "Variant Image"
    there = next((each for each in known.prices if each.list_price.currency == manner.currency), None)
    said = sku.prices[0] if sku.prices else None
    if (said and said.list_price) != (there and there.list_price):
        yield "Variant Price"
    if (said and said.market_price) != (there and there.market_price):
        yield "Variant Compare At Price"
    if (said and said.cost) != (there and there.cost):
        yield "Cost per item"


def _of_facts(matched: Matched, known: CreateProduct, manner: Manner) -> list[str]:
    there = {each.code: [_spelled(value, manner) for value in each.values] for each in known.attributes}
    said = zip(matched.fact_columns, matched.command.attributes, strict=True)
    return [
        metafield.column
        for metafield, given in said
        if sorted(there.get(given.code, [])) != sorted(_spelled(value, manner) for value in given.values)
    ]


def _spelled(value: str | Texts, manner: Manner) -> str:
    return value if isinstance(value, str) else shown_plain(value, manner.language)
