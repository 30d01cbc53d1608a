"""SKUs of a new product: codes, barcodes, specs that span them, prices, bundles."""

from collections.abc import Iterator

from domains.catalog.problems import ComponentNotUsable, SpecMissing, SpecsTaken, UnknownAttribute, ValueNotAllowed
from domains.catalog.rules.barcodes import is_barcode
from domains.catalog.rules.commands import CreateProduct, CreateSku, SkuPrice
from domains.catalog.rules.facts import MAX_COMPONENTS, MAX_SKUS, Category, DraftSku, Facts, Slot
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.kinds import MAX_QUANTITY, AttributeRole
from domains.catalog.rules.texts import MAX_CODE, is_printable
from domains.kernel import MAX_MINOR, AlreadyExists, Invalid, Money, NotFound, Problem, Required

Field = tuple[str, ...]


def sku_problems(command: CreateProduct, category: Category, facts: Facts) -> Iterator[Problem]:
    """What is wrong with the SKUs of a product."""
    if not command.skus:
        yield Required(field=("skus",))
    if len(command.skus) > MAX_SKUS:
        yield Invalid(why=f"At most {MAX_SKUS} SKUs.", why_zh=f"最多 {MAX_SKUS} 个 SKU。", field=("skus",))
    codes: set[str] = set()
    for index, sku in enumerate(command.skus):
        field = ("skus", str(index))
        yield from _code_problems(sku, command.store_id, codes, facts, field)
        yield from _number_problems(sku, field)
        yield from price_problems(sku.prices, field)
        yield from _component_problems(sku, command.store_id, facts, field)
        codes.add(sku.code)
    yield from _spec_problems(command, category, facts)


def draft_skus(command: CreateProduct, category: Category, facts: Facts) -> tuple[DraftSku, ...]:
    """The SKUs of a product without problems; specs in the order of the template."""
    sales = _sales_slots(category)
    order = {code: place for place, code in enumerate(sales)}
    return tuple(
        DraftSku(
            sku,
            tuple(
                (sales[spec.code].attribute_id, facts.values[sales[spec.code].attribute_id, spec.value])
                for spec in sorted(sku.specs, key=lambda spec: order[spec.code])
            ),
        )
        for sku in command.skus
    )


def price_problems(prices: tuple[SkuPrice, ...], field: Field) -> Iterator[Problem]:
    """What is wrong with a SKU's prices: none, two in one currency, an amount below zero or in another currency."""
    if not prices:
        yield Required(field=(*field, "list_price"))
    seen: set[str] = set()
    for price in prices:
        currency = price.list_price.currency
        if currency in seen:
            yield Invalid(
                why=f"There are two prices in {currency}.",
                why_zh=f"{currency} 价格重复。",
                field=(*field, "list_price"),
            )
        seen.add(currency)
        for name in ("list_price", "market_price", "promotion_price", "cost"):
            amount: Money | None = getattr(price, name)
            if amount is not None and (amount.currency != currency or not 0 <= amount.minor <= MAX_MINOR):
                yield Invalid(
                    why=f"It must be an amount of {currency}, not below zero.",
                    why_zh=f"必须是不小于零的 {currency} 金额。",
                    field=(*field, name),
                )


def _code_problems(sku: CreateSku, store_id: int, codes: set[str], facts: Facts, field: Field) -> Iterator[Problem]:
    if not sku.code.strip():
        yield Required(field=(*field, "code"))
    elif len(sku.code) > MAX_CODE or sku.code != sku.code.strip() or not is_printable(sku.code):
        yield Invalid(
            why=f"A SKU code has at most {MAX_CODE} characters and no space around it.",
            why_zh=f"SKU 编码最多 {MAX_CODE} 个字符，首尾不能有空格。",
            field=(*field, "code"),
        )
    elif sku.code in codes or (store_id, sku.code) in facts.taken_codes:
        yield AlreadyExists(field=(*field, "code"))
    if sku.barcode is not None and not is_barcode(sku.barcode):
        yield Invalid(
            why="It is no EAN or UPC barcode: a digit is missing or wrong.",
            why_zh="不是有效的 EAN/UPC 条码。",
            field=(*field, "barcode"),
        )
    number = sku.manufacturer_part_number
    if number is not None and not (0 < len(number) <= MAX_CODE and number == number.strip() and is_printable(number)):
        yield Invalid(
            why=f"A part number has at most {MAX_CODE} characters and no space around it.",
            why_zh=f"制造商零件编号最多 {MAX_CODE} 个字符，首尾不能有空格。",
            field=(*field, "manufacturer_part_number"),
        )


def _number_problems(sku: CreateSku, field: Field) -> Iterator[Problem]:
    if sku.weight_grams is not None and not 0 <= sku.weight_grams <= 10**9:
        yield Invalid(why="No such weight.", why_zh="重量不正确。", field=(*field, "weight_grams"))
    if sku.volume_millilitres is not None and not 0 <= sku.volume_millilitres <= 10**9:
        yield Invalid(why="No such volume.", why_zh="体积不正确。", field=(*field, "volume_millilitres"))
    if sku.purchase_limit is not None and not 1 <= sku.purchase_limit <= MAX_QUANTITY:
        yield Invalid(
            why=f"A limit is from 1 to {MAX_QUANTITY}.", why_zh="限购数量不正确。", field=(*field, "purchase_limit")
        )
    if sku.image_url is not None and not is_picture_url(sku.image_url):
        yield Invalid(why="It must be an https address.", why_zh="必须是 https 地址。", field=(*field, "image"))


def _component_problems(sku: CreateSku, store_id: int, facts: Facts, field: Field) -> Iterator[Problem]:
    if len(sku.components) > MAX_COMPONENTS:
        yield Invalid(
            why=f"At most {MAX_COMPONENTS} components.",
            why_zh=f"最多 {MAX_COMPONENTS} 个组件。",
            field=(*field, "components"),
        )
    seen: set[int] = set()
    for index, component in enumerate(sku.components):
        place = (*field, "components", str(index))
        known = facts.components.get(component.sku_id)
        if known is None or known.store_id != store_id:
            yield NotFound(field=(*place, "sku_id"))
        elif known.is_bundle:
            yield ComponentNotUsable(field=(*place, "sku_id"))
        elif component.sku_id in seen:
            yield AlreadyExists(field=(*place, "sku_id"))
        if not 1 <= component.quantity <= MAX_QUANTITY:
            yield Invalid(
                why=f"A quantity is from 1 to {MAX_QUANTITY}.", why_zh="数量不正确。", field=(*place, "quantity")
            )
        seen.add(component.sku_id)


def _spec_problems(command: CreateProduct, category: Category, facts: Facts) -> Iterator[Problem]:
    sales = _sales_slots(category)
    spanned = {slot.code for slot in sales.values() if slot.required}
    spanned |= {spec.code for sku in command.skus for spec in sku.specs if spec.code in sales}
    combinations: dict[frozenset[tuple[str, str]], str] = {}
    for index, sku in enumerate(command.skus):
        field = ("skus", str(index), "specs")
        yield from _known_spec_problems(sku, sales, facts, field)
        given = {spec.code for spec in sku.specs}
        yield from (SpecMissing(attribute=code, field=field) for code in sorted(spanned - given))
        combination = frozenset((spec.code, spec.value) for spec in sku.specs)
        other = combinations.setdefault(combination, sku.code)
        if other != sku.code:
            yield SpecsTaken(sku_code=other, field=field)


def _known_spec_problems(sku: CreateSku, sales: dict[str, Slot], facts: Facts, field: Field) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, spec in enumerate(sku.specs):
        slot = sales.get(spec.code)
        if slot is None:
            yield UnknownAttribute(attribute=spec.code, field=(*field, str(index), "code"))
        elif facts.choice(slot, spec.value) is None:
            yield ValueNotAllowed(attribute=spec.code, value=spec.value, field=(*field, str(index), "value"))
        if spec.code in seen:
            yield AlreadyExists(field=(*field, str(index), "code"))
        seen.add(spec.code)


def _sales_slots(category: Category) -> dict[str, Slot]:
    return {slot.code: slot for slot in category.slots if slot.role is AttributeRole.SALES}
