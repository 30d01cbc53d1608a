"""Products as the rows of a Shopify file."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from domains.catalog import AttributeValues, CreateProduct, CreateSku, Original, ProductStatus, Spoken, Texts
from domains.interchange.rules.columns import OPTIONS
from domains.interchange.rules.differing import shown, shown_plain
from domains.interchange.rules.faults import Words
from domains.interchange.rules.matching import SHIPPED, joined_values
from domains.interchange.rules.places import CategoryPaths
from domains.interchange.rules.reading import DEFAULT_OPTION
from domains.interchange.rules.sheets import Manner

_BUNDLE: Final[Words] = {"en": "It has a bundle, which such a file cannot say.", "zh-CN": "含组合商品，文件无法表示。"}
_TOO_MANY: Final[Words] = {
    "en": f"It has more than {len(OPTIONS)} options, which such a file cannot say.",
    "zh-CN": f"规格超过 {len(OPTIONS)} 个，文件无法表示。",
}

Row = dict[str, str]


def why_not(product: CreateProduct) -> Words | None:
    """Why a product cannot be said in such a file; None where it can."""
    if any(sku.components for sku in product.skus):
        return _BUNDLE
    return _TOO_MANY if len(_option_codes(product)) > len(OPTIONS) else None


def rows_of(
    original: Original, spoken: Spoken, paths: CategoryPaths, stock: Mapping[int, int], tax_code: str, manner: Manner
) -> Iterator[Row]:
    """The rows of a product, by their columns: what it is with its first variant and picture, then one more of each."""
    product = original.command
    codes = _option_codes(product)
    skus = [
        _variant(sku, codes, spoken, stock.get(sku_id, 0), product, manner) | {"Variant Tax Code": tax_code}
        for sku, sku_id in zip(product.skus, original.sku_ids, strict=True)
    ]
    pictures = [
        {
            "Image Src": absolute(image.url, manner),
            "Image Position": str(place),
            "Image Alt Text": shown_plain(image.alt, manner.language),
        }
        for place, image in enumerate(product.images, start=1)
    ]
    for place in range(max(len(skus), len(pictures), 1)):
        row = {"Handle": product.slug or ""}
        if not place:
            row |= _head(original, codes, spoken, paths, manner)
        row |= skus[place] if place < len(skus) else {}
        row |= pictures[place] if place < len(pictures) else {}
        yield row


def absolute(url: str, manner: Manner) -> str:
    """An address that others find too."""
    return f"{manner.shop_url}{url}" if url.startswith("/") else url


def _head(original: Original, codes: Sequence[str], spoken: Spoken, paths: CategoryPaths, manner: Manner) -> Row:
    product, language = original.command, manner.language
    body = None if product.description is None else product.description.pc
    row = {
        "Title": shown_plain(product.name, language),
        "Body (HTML)": shown(body, language),
        "Vendor": "" if product.brand_id is None else spoken.brands[product.brand_id],
        "Product Category": paths.text_of(product.back_category_id),
        "Tags": ", ".join(sorted(spoken.tags[code] for code in product.tag_codes)),
        "Published": _flag(original.published),
        "Gift Card": _flag(False),
        "Status": "active" if original.status is ProductStatus.APPROVED else "draft",
    }
    names = [spoken.options[product.back_category_id, code] for code in codes] or [DEFAULT_OPTION[0]]
    row |= {f"Option{number} Name": name for number, name in zip(OPTIONS, names, strict=False)}
    return row | {each.code: _fact(each, spoken, language) for each in product.attributes}


def _variant(
    sku: CreateSku, codes: Sequence[str], spoken: Spoken, stock: int, product: CreateProduct, manner: Manner
) -> Row:
    specs = {spec.code: spoken.values.get((spec.code, spec.value), spec.value) for spec in sku.specs}
    values = [specs.get(code, "") for code in codes] or [DEFAULT_OPTION[1]]
    price = next((each for each in sku.prices if each.list_price.currency == manner.currency), None)
    return {
        **{f"Option{number} Value": value for number, value in zip(OPTIONS, values, strict=False)},
        "Variant SKU": sku.code,
        "Variant Grams": "" if sku.weight_grams is None else str(sku.weight_grams),
        "Variant Inventory Tracker": "shopify",
        "Variant Inventory Qty": str(stock),
        "Variant Inventory Policy": "deny",
        "Variant Fulfillment Service": "manual",
        "Variant Price": "" if price is None else price.list_price.amount,
        "Variant Compare At Price": "" if price is None or price.market_price is None else price.market_price.amount,
        "Variant Requires Shipping": _flag(product.type in SHIPPED),
        "Variant Taxable": _flag(True),
        "Variant Barcode": sku.barcode or "",
        "Variant Image": "" if sku.image_url is None else absolute(sku.image_url, manner),
        "Variant Weight Unit": "g",
        "Cost per item": "" if price is None or price.cost is None else price.cost.amount,
    }


def _fact(given: AttributeValues, spoken: Spoken, language: str) -> str:
    values = [_spelled(given.code, value, spoken, language) for value in given.values]
    # Of what has one value whatever is in it nothing is parted.
    return joined_values(values) if given.code in spoken.many else "; ".join(values)


def _spelled(code: str, value: str | Texts, spoken: Spoken, language: str) -> str:
    return spoken.values.get((code, value), value) if isinstance(value, str) else shown_plain(value, language)


def _option_codes(product: CreateProduct) -> list[str]:
    return list(dict.fromkeys(spec.code for sku in product.skus for spec in sku.specs))


def _flag(value: bool) -> str:
    return "TRUE" if value else "FALSE"
