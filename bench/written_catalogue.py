"""The catalogue's operations written by hand: the shop's own statements, and dicts made straight from their rows."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import orjson

from bench.written import Written
from domains.catalog.rules.kinds import AttributeValueType
from domains.catalog.rules.listing import COUNTED, Listing, Order
from domains.catalog.rules.templates import shown_value
from domains.catalog.store import cards, fronts, listing, pages, skus
from domains.kernel import Frame
from domains.kernel.lists import encode_cursor
from domains.kernel.money import _decimal_text
from domains.logistics import store as logistics
from domains.marketing.rules.hours import is_open
from domains.marketing.rules.plans import hours_from_json
from domains.marketing.store import promotions as marketing
from persistence import Row
from resolvers.context import Context
from schema.ids import global_id, local_id

Data = dict[str, Any]
_BEYOND: Final = 2**62
_BROUGHT: Final = ("EXPRESS", "SAME_DAY")


async def product_list(context: Context, variables: Mapping[str, Any]) -> Data:
    """A page of a front category by sales: three statements."""
    frame, reader = context.frame, context.read()
    size = variables.get("first", 24)
    category_id = local_id("FrontCategory", variables["frontCategoryId"])
    wanted = Listing(front_category_id=category_id, seen_at=context.now)
    asked = listing._parameters(wanted, frame)
    page = listing._page(Order.SALES, False, 25 if size < 25 else 101)
    rows = await reader.rows(page, **asked, language=frame.language, key=_BEYOND, id=_BEYOND, size=size + 1)
    shown = rows[:size]
    ids = [row[1] for row in shown]
    counted, sku_rows = await asyncio.gather(
        reader.rows(listing._COUNT, **asked, key=_BEYOND, id=_BEYOND, size=COUNTED),
        reader.rows(skus._SKUS_BY_PRODUCT, ids=ids, currency=frame.currency, language=frame.language),
    )
    by_product: defaultdict[int, list[Data]] = defaultdict(list)
    for row in sku_rows:
        by_product[row[3]].append(_listed_sku(row, frame.currency))
    edges = [_edge(row, by_product, frame.currency) for row in shown]
    info = {"hasNextPage": len(rows) > size, "endCursor": edges[-1]["cursor"] if edges else None}
    return {"products": {"totalCount": counted[0][0], "edges": edges, "pageInfo": info}}


def _edge(row: Row, by_product: Mapping[int, list[Data]], currency: str) -> Data:
    node = card(row[1:], currency)
    node["backCategory"] = {"id": global_id("BackCategory", row[9]), "name": row[10]}
    node["skus"] = by_product[row[1]]
    return {"cursor": encode_cursor(("SALES", row[0], row[1])), "node": node}


def _listed_sku(row: Row, currency: str) -> Data:
    return {
        "id": global_id("Sku", row[0]),
        "code": row[1],
        "price": money(price_of(row[5], row[6]), currency),
        "inStock": row[8],
        "specs": specs(row[4]),
    }


def card(row: Row, currency: str) -> Data:
    """What the fragment ProductCard asks for, of a row that begins with CARD_COLUMNS."""
    reviews = row[18] + row[19] + row[20]
    return {
        "id": global_id("Product", row[0]),
        "slug": row[1],
        "name": row[2],
        "sellingPoint": row[3],
        "mainImage": None if row[4] is None else {"url": row[4], "alt": row[5]},
        "brand": None if row[6] is None else {"id": global_id("Brand", row[6]), "name": row[7]},
        "priceRange": None if row[12] is None else {"min": money(row[12], currency), "max": money(row[13], currency)},
        "marketPrice": money(row[14], currency),
        "tags": [{"code": code, "label": label, "kind": kind} for code, label, kind in orjson.loads(row[15])],
        "salesCount": row[16],
        "rating": {"average": round(row[17] / reviews, 2) if reviews else None, "count": reviews},
        "inStock": row[21],
    }


async def product_detail(context: Context, variables: Mapping[str, Any]) -> Data:
    """A product's page: its row first, then all that hangs on it; seven statements in all."""
    frame, reader = context.frame, context.read()
    framed = cards.framed(frame)
    found = await reader.rows(cards._PAGE_BY_SLUG, slug=variables["slug"], **framed)
    if not found:
        return {"product": None}
    row = found[0]
    ids, words = [row[0]], {"language": frame.language}
    crumbs, specified, chosen, sold, offers, rules = await asyncio.gather(
        reader.rows(fronts._PATHS, ids=ids, channel=frame.channel, now=context.now, **words),
        reader.rows(pages._SPECIFICATIONS, ids=ids, **words),
        reader.rows(pages._OPTIONS, ids=ids, **words),
        reader.rows(skus._SKUS_BY_PRODUCT, ids=ids, currency=frame.currency, **words),
        reader.rows(
            marketing._FOR_GUESTS,
            keys=_keys(row),
            store_ids=[row[11]],
            currency=frame.currency,
            now=context.now,
            **words,
        ),
        reader.rows(logistics._RULES, store_ids=[row[11]], currency=frame.currency, **words),
    )
    product = card(row, frame.currency)
    product["images"] = [{"url": url, "alt": alt} for url, alt in orjson.loads(row[25])]
    product["description"] = {"pc": row[26], "mobile": row[27]}
    product["breadcrumbs"] = _breadcrumbs(crumbs)
    product["attributeGroups"] = _specifications(specified, frame.language)
    product["options"] = _options(chosen)
    product["skus"] = [_sku(each, frame.currency) for each in sold]
    product["promotions"] = _promotions(offers, row, frame, context.now)
    product["freightEstimate"] = money(_freight(rules, variables.get("region", "330106"), row[12]), frame.currency)
    product["rating"] |= {"good": row[18], "neutral": row[19], "bad": row[20], "tags": []}
    # As long as the shop has none of these, GraphQL answers without a statement too.
    product |= {"claimableCouponTemplates": [], "reviews": {"totalCount": 0, "edges": []}}
    product |= {"alsoBought": [], "similar": []}
    return {"product": product}


def _keys(row: Row) -> list[str]:
    keys = ["ALL", f"STORE:{row[11]}", f"PRODUCT:{row[0]}", *[f"CATEGORY:{each}" for each in row[24]]]
    return [*keys, *([] if row[6] is None else [f"BRAND:{row[6]}"]), f"SKU_OF:{row[0]}"]


def _breadcrumbs(rows: Sequence[Row]) -> list[Data]:
    """The longest of the ways to the product; of equal ones that to the oldest place."""
    ways: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        ways[row[1]].append(row)
    best: list[Row] = min(ways.values(), key=lambda way: (-len(way), way[-1][2]), default=[])
    return [{"id": global_id("FrontCategory", row[2]), "name": row[3], "slug": row[4]} for row in best]


def _specifications(rows: Sequence[Row], language: str) -> list[Data]:
    nearest: dict[int, tuple[Row, dict[Any, str]]] = {}
    for row in rows:
        assert row[5] == "ADD", "the bench's categories change nothing of what they inherit"
        label = row[2] if row[3] is None else shown_value(AttributeValueType(row[9]), row[3], language)
        binding, values = nearest.setdefault(row[6], (row, {}))
        values[row[1], label] = label
        if row[21] < binding[21]:
            nearest[row[6]] = (row, values)
    groups: dict[int, Data] = {}
    for row, values in sorted(nearest.values(), key=_place):
        group = groups.setdefault(row[14], {"name": row[15], "attributes": []})
        above = None if row[21] == 0 else {"id": global_id("BackCategory", row[18]), "name": row[19]}
        line = {"code": row[7], "name": row[8], "role": row[11], "values": list(values.values()), "unit": row[10]}
        group["attributes"].append({**line, "inheritedFrom": above})
    return list(groups.values())


def _place(entry: tuple[Row, Any]) -> tuple[int, ...]:
    row = entry[0]
    return (row[16], row[14], -row[21], row[17], row[6])


def _options(rows: Sequence[Row]) -> list[Data]:
    found: dict[int, Data] = {}
    values: dict[int, Data] = {}
    for row in rows:
        option = found.setdefault(row[1], {"name": row[2], "values": []})
        value = values.get(row[3])
        if value is None:
            value = values[row[3]] = {"value": row[4], "swatch": row[5], "inStock": False}
            option["values"].append(value)
        value["inStock"] = value["inStock"] or row[6]
    return list(found.values())


def _sku(row: Row, currency: str) -> Data:
    assert not row[11], "the bench has no bundles"
    return {
        **_listed_sku(row, currency),
        "barcode": row[2],
        "listPrice": money(row[5], currency),
        "marketPrice": money(row[7], currency),
        "purchaseLimit": row[9],
        "weightGrams": row[10],
        "components": [],
    }


def _promotions(rows: Sequence[Row], product: Row, frame: Frame, now: datetime) -> list[Data]:
    found = {row[0]: row for row in rows if _applies(row, product, frame, now)}
    last = (1, "")
    ordered = sorted(found.values(), key=lambda row: ((0, row[7].isoformat()) if row[7] else last, row[0]))
    return [
        {
            "id": global_id("Promotion", row[0]),
            "code": row[1],
            "form": row[2],
            "label": row[4],
            "endsAt": None if row[7] is None else row[7].isoformat().replace("+00:00", "Z"),
        }
        for row in ordered
    ]


def _applies(row: Row, product: Row, frame: Frame, now: datetime) -> bool:
    excluded = row[18]["excluded"]
    hidden = (
        product[0] in excluded["product_ids"]
        or product[6] in excluded["brand_ids"]
        or not set(excluded["category_ids"]).isdisjoint(product[24])
    )
    is_on = row[14] == "EVERYONE" and is_open(hours_from_json(row[13]), now, frame.zone)
    return is_on and (not row[12] or frame.channel in row[12]) and row[9] in (None, product[11]) and not hidden


def _freight(rows: Sequence[Row], region: str, price: int | None) -> int | None:
    if price is None:
        return None
    fees = [
        0 if row[8] is not None and price >= row[8] else row[7]
        for row in rows
        if row[2] in _BROUGHT and region.startswith(tuple(row[5])) and not region.startswith(tuple(row[6]))
    ]
    return min(fees, default=None)


async def category_tree(context: Context, variables: Mapping[str, Any]) -> Data:
    """The three levels of a channel's tree that the storefront shows: one statement."""
    asked = {"channel": variables["channel"], "language": context.frame.language, "now": context.now}
    rows = await context.read().rows(fronts._TREE, **asked)
    below: defaultdict[int | None, list[Row]] = defaultdict(list)
    for row in rows:
        below[row[0]].append(row)
    return {"frontCategories": [_branch(row, below, 2) for row in below[None]]}


def _branch(row: Row, below: Mapping[int | None, list[Row]], depth: int) -> Data:
    place = {"id": global_id("FrontCategory", row[1]), "name": row[2], "slug": row[3]}
    if depth:
        place["image"] = None if row[4] is None else {"url": row[4], "alt": row[5]}
        place["children"] = [_branch(each, below, depth - 1) for each in below.get(row[1], ())]
    return place


def money(minor: int | None, currency: str) -> Data | None:
    """An amount as GraphQL shows it."""
    return None if minor is None else {"amount": _decimal_text(minor, currency), "currency": currency}


def price_of(listed: int | None, promoted: int | None) -> int | None:
    """The lower of list and promotion price."""
    return listed if listed is None or promoted is None else min(listed, promoted)


def specs(text: str) -> list[Data]:
    """A SKU's specs, which its card keeps as pairs."""
    return [{"name": name, "value": value} for name, value in orjson.loads(text)]


OPERATIONS: Final = {
    "ProductList": Written("ProductList", product_list),
    "ProductDetail": Written("ProductDetail", product_detail),
    "CategoryTree": Written("CategoryTree", category_tree),
}
