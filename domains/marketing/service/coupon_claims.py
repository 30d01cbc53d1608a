"""How coupons come into members' hands: claimed, by a code, or given by staff. Never more than there are."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from domains import members, stores
from domains.kernel import NotFound, Once, Problem, Refused, Required, Window, edges_of, id_at
from domains.marketing.problems import CouponExpired, CouponLimitReached, CouponNotUsable, CouponSoldOut
from domains.marketing.rules.coupon_checking import TWICE, batch_problems, period_of, plain_code
from domains.marketing.rules.coupon_commands import ClaimCoupon, GiveCoupons, GivenCoupon, MakeCouponCodes
from domains.marketing.rules.coupons import ON_PAGES, ClaimChannel, CouponCodes, CouponSource
from domains.marketing.service.coupon_templates import ACTION, require_own
from domains.marketing.store import coupon_claims as store
from domains.marketing.store.coupon_claims import Claimable
from persistence import Reader, Transaction

# Easy to read out and to type: 31 signs, of which twelve are 59 bits.
_SIGNS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_CODE_LENGTH: Final = 12


async def claim_coupon(tx: Transaction, command: ClaimCoupon, member_id: int, now: datetime) -> int:
    """Gives a member one coupon of a template, on a page or by its link, and returns its id.

    Raises Refused with NotFound, CouponExpired, CouponSoldOut or CouponLimitReached.
    """
    template = await store.find_claimable(tx, command.template_id)
    source = None if template is None else _way_to(template, command.link_token)
    if template is None or source is None or template.claim_starts_at > now:
        raise Refused(NotFound(field=("template_id",)))
    return await _claim(tx, template, member_id, source, now, "template_id")


async def claim_coupon_by_code(tx: Transaction, code: str, member_id: int, now: datetime) -> int:
    """Gives a member the coupon that a code is for, and returns its id. Case, spaces and hyphens do not matter.

    Raises Refused with Required, NotFound, CouponNotUsable (somebody has used the code), or as claiming does.
    """
    plain = plain_code(code)
    if not plain:
        raise Refused(Required(field=("code",)))
    found = await store.find_by_code(tx, plain)
    if found is None or found[0].claim_starts_at > now or ClaimChannel.CODE not in found[0].channels:
        raise Refused(NotFound(field=("code",)))
    template, code_id = found
    if code_id is None:
        return await _claim(tx, template, member_id, CouponSource.CODE, now, "code")
    if not await store.redeem(tx, code_id, now):
        raise Refused(CouponNotUsable(why="This code has been used.", why_zh="该券码已被使用。", field=("code",)))
    # It was counted as issued when it was made.
    coupon_id = await _claim(tx, template, member_id, CouponSource.CODE, now, "code", counted=True)
    await store.name_coupon_of(tx, code_id, coupon_id)
    return coupon_id


async def give_coupons(
    tx: Transaction, command: GiveCoupons, now: datetime, author: stores.Author | None = None
) -> list[GivenCoupon]:
    """Gives each of these members one coupon: all in one go, once for a key; what stands in a member's way is theirs.

    Raises Refused with all of: Required, Invalid, NotFound, or CouponExpired, CouponSoldOut, IdempotencyKeyReused.
    """
    _require(_batch_problems(command.idempotency_key, len(command.member_ids), "member_ids", command.member_ids))
    once = _once(tx, "couponsGive", command, author)
    earlier = await once.begin(now)
    if earlier is not None:
        return await _results(tx, command, await store.get_given(tx, earlier))
    await require_own(tx, command.template_id, author, now, "template_id")
    template = await _open(tx, command.template_id, now)
    known = await members.get_members(tx, set(command.member_ids))
    ordinals = await store.hold_one_more(tx, template.id, known.keys(), template.per_member)
    batch_id = await store.add_batch(tx, template.id, len(ordinals), now)
    given: Mapping[int, int] = {}
    if ordinals:
        document, period = f"give/{batch_id}", period_of(template.validity, now)
        source = CouponSource.GIVEN
        given = await store.add_coupons(tx, template.id, ordinals, source, document, period, now, batch_id)
        await _issue(tx, template, len(ordinals), now, "template_id")
    await once.finish(batch_id)
    told = {"member_ids": sorted(given)}
    await stores.record_change(tx, author, ACTION, f"coupon_template:{template.id}", None, told, now)
    return await _results(tx, command, given)


async def make_coupon_codes(
    tx: Transaction, command: MakeCouponCodes, now: datetime, author: stores.Author | None = None
) -> int:
    """Makes random codes that are good for one coupon each, once for a key; returns the template's id.

    They count as issued from now on, so that whoever has one gets their coupon. Raises Refused with all of: Required,
    Invalid, NotFound, or CouponExpired, CouponSoldOut, CouponNotUsable, IdempotencyKeyReused.
    """
    _require(_batch_problems(command.idempotency_key, command.quantity, "quantity"))
    once = _once(tx, "couponCodesCreate", command, author)
    if await once.begin(now) is not None:
        return command.template_id
    await require_own(tx, command.template_id, author, now, "template_id")
    template = await _open(tx, command.template_id, now)
    if ClaimChannel.CODE not in template.channels:
        why, why_zh = "It is not claimed by code.", "该模板不支持按券码领取。"
        raise Refused(CouponNotUsable(why=why, why_zh=why_zh, field=("template_id",)))
    batch_id = await store.add_batch(tx, template.id, command.quantity, now)
    await store.add_codes(tx, template.id, batch_id, [_random_code() for _ in range(command.quantity)])
    await _issue(tx, template, command.quantity, now, "quantity")
    await once.finish(batch_id)
    told = {"codes": command.quantity}
    await stores.record_change(tx, author, ACTION, f"coupon_template:{template.id}", None, told, now)
    return template.id


async def list_coupon_codes(reader: Reader, template_ids: Collection[int], asked: Window) -> dict[int, CouponCodes]:
    """The codes of each template in the order in which they were made; in one statement. Raises BadRequest."""
    found = await store.list_codes(reader, template_ids, asked, id_at(asked))
    return {key: CouponCodes(*edges_of(codes, asked, lambda each: (each.id,))) for key, codes in found.items()}


async def _claim(
    tx: Transaction,
    template: Claimable,
    member_id: int,
    source: CouponSource,
    now: datetime,
    field: str,
    *,
    counted: bool = False,
) -> int:
    """The template's row is counted last: whoever wants the same coupons waits from there to the commit."""
    _require_open(template, now, field)
    if not counted and template.issued >= template.quantity:
        raise Refused(CouponSoldOut(field=(field,)))
    ordinals = await store.hold_one_more(tx, template.id, [member_id], template.per_member)
    if not ordinals:
        raise Refused(CouponLimitReached(limit=template.per_member, field=(field,)))
    period = period_of(template.validity, now)
    ids = await store.add_coupons(tx, template.id, ordinals, source, "claim", period, now)
    if not counted:
        await _issue(tx, template, 1, now, field)
    return ids[member_id]


def _once(
    tx: Transaction, operation: str, command: GiveCoupons | MakeCouponCodes, author: stores.Author | None
) -> Once:
    """What staff do with many at once, once for each key."""
    return Once(tx, stores.caller_of(author), operation, command.idempotency_key, command)


async def _issue(tx: Transaction, template: Claimable, more: int, now: datetime, field: str) -> None:
    if not await store.issue(tx, template.id, more, now):
        # Somebody ended it, or took the last, a moment ago.
        current = await store.find_claimable(tx, template.id)
        _require_open(current or template, now, field)
        raise Refused(CouponSoldOut(field=(field,)))


async def _open(tx: Transaction, template_id: int, now: datetime) -> Claimable:
    template = await store.find_claimable(tx, template_id)
    if template is None:
        raise Refused(NotFound(field=("template_id",)))
    _require_open(template, now, "template_id")
    return template


def _require_open(template: Claimable, now: datetime, field: str) -> None:
    if template.claim_ends_at is not None and template.claim_ends_at <= now:
        raise Refused(CouponExpired(ended_at=template.claim_ends_at, field=(field,)))


def _way_to(template: Claimable, link_token: str | None) -> CouponSource | None:
    """How somebody may claim it; None where they may not."""
    if link_token is not None and template.link_token is not None:
        return CouponSource.LINK if secrets.compare_digest(link_token.encode(), template.link_token.encode()) else None
    return None if set(ON_PAGES).isdisjoint(template.channels) else CouponSource.PAGE


async def _results(tx: Transaction, command: GiveCoupons, given: Mapping[int, int]) -> list[GivenCoupon]:
    """What became of each member, in the order in which they were named."""
    rest = set(command.member_ids) - given.keys()
    known = await members.get_members(tx, rest) if rest else {}
    template = await store.find_claimable(tx, command.template_id)
    limit = 0 if template is None else template.per_member
    results = []
    for place, member_id in enumerate(command.member_ids):
        field = ("member_ids", str(place))
        missed: Problem = CouponLimitReached(limit=limit, field=field) if member_id in known else NotFound(field=field)
        coupon_id = given.get(member_id)
        results.append(GivenCoupon(member_id, coupon_id, () if coupon_id is not None else (missed,)))
    return results


def _batch_problems(key: str, count: int, field: str, named: Sequence[int] = ()) -> list[Problem]:
    problems: list[Problem] = [] if key.strip() else [Required(field=("idempotency_key",))]
    problems += batch_problems(count, field)
    return problems + [TWICE.at(field, at) for at, each in enumerate(named) if each and each in named[:at]]


def _require(problems: Sequence[Problem]) -> None:
    if problems:
        raise Refused(*problems)


def _random_code() -> str:
    return "".join(secrets.choice(_SIGNS) for _ in range(_CODE_LENGTH))
