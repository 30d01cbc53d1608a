"""What coupons are issued from: made, changed and ended by staff; found by shoppers."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from domains import catalog, stores
from domains.kernel import (
    AlreadyExists,
    Frame,
    NotFound,
    Outdated,
    Problem,
    Refused,
    Required,
    Window,
    edges_of,
    id_at,
    random_token,
)
from domains.marketing.rules.commands import ScopeTerms
from domains.marketing.rules.coupon_checking import (
    at_gifts,
    currency_of_coupon,
    plain_code,
    template_problems,
    update_problems,
    value_of,
)
from domains.marketing.rules.coupon_commands import (
    CreateCouponTemplate,
    FixedDates,
    GiftsTerms,
    TemplateAtVersion,
    UpdateCouponTemplate,
)
from domains.marketing.rules.coupon_values import coupon_label
from domains.marketing.rules.coupons import (
    ClaimChannel,
    CouponCounts,
    CouponIssuer,
    CouponTemplate,
    CouponTemplates,
    CouponTemplateStatus,
)
from domains.marketing.rules.draft import goods_of
from domains.marketing.rules.gift_terms import GiftWithItemTerms
from domains.marketing.rules.json_forms import scope_from_json, scope_to_json
from domains.marketing.rules.promotions import Scope
from domains.marketing.rules.scopes import FOREVER, OfProduct, keys_of_product, keys_of_scope
from domains.marketing.service.gift_goods import gift_problems
from domains.marketing.service.named_goods import absent_goods, products_of_skus
from domains.marketing.store import coupon_templates as store
from persistence import Reader, Transaction

ACTION: Final = "marketing.coupon.write"
# What is in the coupon centre is filed under it.
_CENTRE: Final = "CENTRE"


async def create_coupon_template(
    tx: Transaction, command: CreateCouponTemplate, now: datetime, author: stores.Author | None = None
) -> int:
    """Makes a template that nothing has been issued from, and returns its id.

    Staff of a store make those of their own store only. Raises Refused with all of: Required, Invalid, NotFound,
    AlreadyExists (of the code).
    """
    products = await products_of_skus(tx, command.scope)
    store_id, unfit = await _owner(tx, command, author)
    problems = [*template_problems(command, now), *unfit, *await absent_goods(tx, command.scope, products)]
    problems += await _absent_gifts(tx, command, store_id)
    if problems:
        raise Refused(*problems)
    values = _values(command, store_id, now)
    template_id = await store.add_template(tx, **values)
    if template_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    scope = _scope(command.scope)
    keys = keys_of_scope(scope, store_id, products) if ClaimChannel.PRODUCT_PAGE in command.channels else set()
    if ClaimChannel.COUPON_CENTRE in command.channels:
        keys.add(_CENTRE)
    await store.add_scopes(tx, template_id, keys, values["claim_ends_at"] or FOREVER)
    told = {name: values[name] for name in ("name", "form", "value", "quantity", "per_member")}
    await stores.record_change(tx, author, ACTION, f"coupon_template:{template_id}", None, told, now)
    return template_id


async def update_coupon_template(
    tx: Transaction, command: UpdateCouponTemplate, now: datetime, author: stores.Author | None = None
) -> None:
    """Changes what may change once coupons are out. Raises Refused with NotFound, or all of: Outdated, Invalid."""
    template = await require_own(tx, command.id, author, now)
    problems = [*_outdated(template, command.version), *update_problems(command, template, now)]
    if problems:
        raise Refused(*problems)
    names = await store.find_names(tx, template.id)
    before = {"name": names, "quantity": template.quantity, "claim_ends_at": template.claim_ends_at}
    said = {
        "name": None if command.name is None else {key: text.strip() for key, text in command.name.items()},
        "quantity": command.quantity,
        "claim_ends_at": command.claim_ends_at,
    }
    await _change(tx, template, before, {name: value for name, value in said.items() if value is not None}, now, author)


async def end_coupon_template(
    tx: Transaction, command: TemplateAtVersion, now: datetime, author: stores.Author | None = None
) -> None:
    """Ends claiming now; what has been issued counts on. One that has ended stays as it is.

    Raises Refused with all of: Outdated, NotFound.
    """
    template = await require_own(tx, command.id, author, now)
    if problems := _outdated(template, command.version):
        raise Refused(*problems)
    if template.status is CouponTemplateStatus.ENDED:
        return
    names = await store.find_names(tx, template.id)
    before = {"name": names, "quantity": template.quantity, "claim_ends_at": template.claim_ends_at}
    await _change(tx, template, before, {"claim_ends_at": max(now, template.claim_starts_at)}, now, author)


async def get_coupon_templates(
    reader: Reader, ids: Collection[int], member_id: int | None, frame: Frame, now: datetime
) -> dict[int, CouponTemplate]:
    """The templates of these ids, as a member (None: anybody else) sees them; whoever may know of them."""
    return await store.get_templates(reader, ids, member_id, frame.language, now)


async def list_coupon_templates(
    reader: Reader, asked: Window, staff: stores.Staff, frame: Frame, now: datetime
) -> CouponTemplates:
    """All templates, newest first; the staff of a store see its own alone. Raises BadRequest."""
    found = await store.list_of_staff(reader, staff.store_id, asked, id_at(asked), frame.language, now)
    return CouponTemplates(*edges_of(found, asked, lambda each: (each.id,)))


async def list_coupon_centre(
    reader: Reader, asked: Window, member_id: int | None, frame: Frame, now: datetime
) -> CouponTemplates:
    """What is offered in the coupon centre now in the frame's currency, newest first. Raises BadRequest."""
    found = await store.list_in_centre(reader, _CENTRE, asked, id_at(asked), member_id, frame, now)
    return CouponTemplates(*edges_of(found, asked, lambda each: (each.id,)))


async def coupon_templates_of_products(
    reader: Reader, products: Sequence[catalog.ProductCard], member_id: int | None, frame: Frame, now: datetime
) -> list[list[CouponTemplate]]:
    """For each product what the member (None: a guest, once signed in) could claim for it, the soonest to end first.

    In one statement.
    """
    if not products:
        return []
    items = [OfProduct(each.id, each.store_id, each.brand_id, each.category_path) for each in products]
    keys = {key for item in items for key in keys_of_product(item)}
    found = await store.find_by_keys(reader, keys, {each.store_id for each in items}, member_id, frame, now)
    filed: dict[str, list[tuple[CouponTemplate, Any]]] = {}
    for template, scope, key in found:
        if template.claimable:
            filed.setdefault(key, []).append((template, scope))
    return [_for_product(item, filed) for item in items]


async def count_coupons_of(reader: Reader, ids: Collection[int], now: datetime) -> dict[int, CouponCounts]:
    """What became of the coupons of each of these templates, in one statement."""
    return await store.count_coupons(reader, ids, now)


async def require_own(
    reader: Reader, template_id: int, author: stores.Author | None, now: datetime, *field: str
) -> CouponTemplate:
    """A template that somebody may change. Raises Refused(NotFound) for one of another store as for none."""
    found = (await store.get_templates(reader, [template_id], None, "en", now)).get(template_id)
    own = None if author is None else author.staff.store_id
    if found is None or (own is not None and found.store_id != own):
        raise Refused(NotFound(field=field or ("id",)))
    return found


async def _change(
    tx: Transaction,
    template: CouponTemplate,
    before: Mapping[str, Any],
    said: Mapping[str, Any],
    now: datetime,
    author: stores.Author | None,
) -> None:
    after = {**before, **said}
    until = after["claim_ends_at"] or FOREVER
    if not await store.change_template(tx, template.id, template.version, until, **after):
        current = (await store.get_templates(tx, [template.id], None, "en", now))[template.id]
        raise Refused(Outdated(current=current.version, field=("version",)))
    changed = [name for name in said if before[name] != after[name]]
    told = [{name: state[name] for name in changed} for state in (before, after)]
    await stores.record_change(tx, author, ACTION, f"coupon_template:{template.id}", told[0], told[1], now)


def _outdated(template: CouponTemplate, version: int) -> list[Problem]:
    return [] if template.version == version else [Outdated(current=template.version, field=("version",))]


def _values(command: CreateCouponTemplate, store_id: int | None, now: datetime) -> dict[str, Any]:
    value, currency, dates = value_of(command), currency_of_coupon(command), command.validity
    fixed = dates if isinstance(dates, FixedDates) else None
    channels = sorted(set(command.channels))
    return {
        "name": {language: text.strip() for language, text in command.name.items()},
        "label": coupon_label(value, currency or ""),
        "store_id": store_id,
        "form": value.form,
        "value": value.to_json(),
        "scope": scope_to_json(_scope(command.scope)),
        "currency": currency,
        "quantity": command.quantity,
        "per_member": command.per_member,
        "stackable": command.stackable,
        "returns_on_refund": command.returns_on_refund,
        "channels": [channel.value for channel in channels],
        "claim_starts_at": command.claim_starts_at or now,
        "claim_ends_at": command.claim_ends_at or (None if fixed is None else fixed.ends_at),
        "starts_at": None if fixed is None else fixed.starts_at,
        "ends_at": None if fixed is None else fixed.ends_at,
        "days_from_claim": None if isinstance(dates, FixedDates) else dates,
        "code": None if command.code is None else plain_code(command.code),
        "link_token": random_token() if ClaimChannel.LINK in channels else None,
        "created_at": now,
    }


async def _absent_gifts(reader: Reader, command: CreateCouponTemplate, store_id: int | None) -> list[Problem]:
    """A problem for each SKU that it gives and that nobody may give by it."""
    if not isinstance(command.value, GiftsTerms):
        return []
    found = await gift_problems(reader, GiftWithItemTerms(gifts=command.value.gifts), store_id)
    return [at_gifts(each) for each in found]


async def _owner(
    reader: Reader, command: CreateCouponTemplate, author: stores.Author | None
) -> tuple[int | None, list[Problem]]:
    """The store that issues it, None for the platform, and what is wrong with who is named."""
    own = None if author is None else author.staff.store_id
    if command.issuer is CouponIssuer.PLATFORM:
        problems: list[Problem] = [] if own is None else [NotFound(field=("issuer",))]
        return None, problems if command.store_id is None else [*problems, NotFound(field=("store_id",))]
    store_id = own if command.store_id is None else command.store_id
    if store_id is None:
        return None, [Required(field=("store_id",))]
    if own not in (None, store_id) or store_id not in await stores.get_stores(reader, [store_id], "en"):
        return None, [NotFound(field=("store_id",))]
    return store_id, []


def _scope(terms: ScopeTerms) -> Scope:
    return Scope(None if terms.all else goods_of(terms.included), goods_of(terms.excluded))


def _for_product(item: OfProduct, filed: Mapping[str, Sequence[tuple[CouponTemplate, Any]]]) -> list[CouponTemplate]:
    by_id = {
        template.id: template
        for key in keys_of_product(item)
        for template, scope in filed.get(key, ())
        if template.store_id in (None, item.store_id) and not scope_from_json(scope).excluded.hold(item)
    }
    return sorted(by_id.values(), key=lambda each: (each.claim_ends_at or FOREVER, each.id))
