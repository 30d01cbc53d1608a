"""Front categories as staff make and change them: what can be asked for, and what a rule comes to."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog.problems import UnknownAttribute, ValueNotAllowed
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.kinds import AttributeValueType
from domains.catalog.rules.listing import AttributeFilter
from domains.catalog.rules.shelves import WHOLE_SHOP, ShelfKind
from domains.catalog.rules.texts import MAX_NAME, Texts, slug_problems, text_problems
from domains.catalog.rules.values import plain_value
from domains.kernel import Channel, Invalid, Money, NotFound, Problem, Required

MAX_RULES: Final = 20
# So much may be named by one member of a rule, and so many products by hand.
MAX_NAMED: Final = 100
MAX_PICKED: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontCategoryLook:
    """What shoppers see of a front category, and when: from and until these instants, None for ever.

    A picture that was sent counts more than an address of one. `link` is where it leads instead of to its products: a
    path of the shop, or an https address.
    """

    slug: str
    name: Texts
    image_url: str | None = None
    image_upload_id: int | None = None
    image_alt: Texts | None = None
    link: str | None = None
    position: int = 0
    visible_from: datetime | None = None
    visible_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateFrontCategory(FrontCategoryLook):
    channel: Channel
    parent_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateFrontCategory(FrontCategoryLook):
    """How it is to look from now on, in all its parts; `version` is what it was read at."""

    front_category_id: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFrontCategory:
    """Puts it, with all below it, below another of its channel, or among the roots; stands there by `position`."""

    front_category_id: int
    version: int
    parent_id: int | None
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFrontCategory:
    front_category_id: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRule:
    """A product fits where it fits every member that is not empty, and a member where it fits any of its values.

    Back categories count with all below them. Prices are those of the front category's channel, both included.
    """

    back_category_ids: tuple[int, ...] = ()
    brand_ids: tuple[int, ...] = ()
    attributes: tuple[AttributeFilter, ...] = ()
    tag_codes: tuple[str, ...] = ()
    price_min: Money | None = None
    price_max: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFrontCategory:
    """What a front category shows, in place of what it showed before: what fits any rule of `include`, or is in any
    of `back_category_ids` (which is as good as a rule of just these) or picked by hand. Exclusions win.

    Without a `version` it does not matter what it was before.
    """

    front_category_id: int
    include: tuple[ProductRule, ...] = ()
    back_category_ids: tuple[int, ...] = ()
    product_ids: tuple[int, ...] = ()
    exclude_product_ids: tuple[int, ...] = ()
    version: int | None = None

    @property
    def rules(self) -> tuple[ProductRule, ...]:
        """All of them."""
        if not self.back_category_ids:
            return self.include
        return (*self.include, ProductRule(back_category_ids=self.back_category_ids))


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Those of the things that rules name that are there."""

    category_ids: Collection[int]
    brand_ids: Collection[int]
    tag_ids: Mapping[str, int]
    attributes: Mapping[str, tuple[int, AttributeValueType]]  # code -> id and type
    values: Collection[tuple[int, str]]  # (attribute, value in the library)


@dataclass(frozen=True, slots=True)
class ResolvedRule:
    """A rule as shelves: a product must stand on one of each member's. The shelves of `leading` are walked."""

    members: tuple[tuple[int, ...], ...]
    leading: int
    currency: str | None
    price_min: int | None
    price_max: int | None


def look_problems(look: FrontCategoryLook) -> list[Problem]:
    """What is wrong with how a front category is to look."""
    problems = [*text_problems(look.name, MAX_NAME, "name"), *slug_problems(look.slug)]
    for field, address in (("image_url", look.image_url), ("link", look.link)):
        if address is not None and not is_picture_url(address):
            why = "It must be a path of the shop, or an https address."
            problems.append(Invalid(why=why, why_zh="必须是站内路径或 https 地址。", field=(field,)))
    if look.image_alt is not None:
        problems += text_problems(look.image_alt, MAX_NAME, "image_alt")
    if look.visible_from and look.visible_until and look.visible_until <= look.visible_from:
        why = "It must end after it begins."
        problems.append(Invalid(why=why, why_zh="结束时间必须晚于开始时间。", field=("visible_until",)))
    return problems


def rule_problems(rule: ProductRule, known: Known, field: tuple[str, ...]) -> Iterator[Problem]:
    """What is wrong with a rule."""
    yield from _unknown((*field, "back_category_ids"), rule.back_category_ids, known.category_ids)
    yield from _unknown((*field, "brand_ids"), rule.brand_ids, known.brand_ids)
    yield from _unknown((*field, "tag_codes"), rule.tag_codes, known.tag_ids)
    yield from _too_many((*field, "attributes"), len(rule.attributes), MAX_NAMED)
    for index, asked in enumerate(rule.attributes):
        yield from _attribute_problems(asked, known, (*field, "attributes", str(index)))
    yield from _price_problems(rule, field)


def mapping_problems(command: MapFrontCategory, product_ids: Collection[int]) -> Iterator[Problem]:
    """What is wrong with what is picked and excluded by hand, and with how many rules there are."""
    yield from _too_many(("include",), len(command.include), MAX_RULES)
    yield from _unknown(("product_ids",), command.product_ids, product_ids, MAX_PICKED)
    yield from _unknown(("exclude_product_ids",), command.exclude_product_ids, product_ids, MAX_PICKED)


def facets_of(rule: ProductRule, known: Known) -> dict[str, set[str]]:
    """The values that a rule without problems asks for, by attribute, each in the one way to write it."""
    found: dict[str, set[str]] = {}
    for asked in rule.attributes:
        _, kind = known.attributes[asked.code]
        values = {value if kind.is_choice else (plain_value(kind, value) or value) for value in asked.values}
        if values:
            found.setdefault(asked.code, set()).update(values)
    return found


def members_of(
    rule: ProductRule, known: Known, facet_ids: Mapping[tuple[str, str], int]
) -> tuple[tuple[int, ...], ...]:
    """The shelves of each member of a rule without problems; of one that names nothing that of the whole shop."""
    named = [
        [ShelfKind.FACET.shelf(facet_ids[code, value]) for value in sorted(values)]
        for code, values in sorted(facets_of(rule, known).items())
    ]
    named.append([ShelfKind.TAG.shelf(known.tag_ids[code]) for code in rule.tag_codes])
    named.append([ShelfKind.BRAND.shelf(brand_id) for brand_id in rule.brand_ids])
    named.append([ShelfKind.CATEGORY.shelf(category_id) for category_id in rule.back_category_ids])
    return tuple(tuple(dict.fromkeys(each)) for each in named if each) or ((WHOLE_SHOP,),)


def leading_member(members: tuple[tuple[int, ...], ...], sizes: Mapping[int, int]) -> int:
    """The member whose shelves have the fewest products, for they are walked; of equal ones the first."""
    return min(range(len(members)), key=lambda member: sum(sizes.get(shelf, 0) for shelf in members[member]))


def resolved(rule: ProductRule, members: tuple[tuple[int, ...], ...], sizes: Mapping[int, int]) -> ResolvedRule:
    """A rule without problems as it is kept."""
    limits = (rule.price_min, rule.price_max)
    currency = next((limit.currency for limit in limits if limit is not None), None)
    low, high = (None if limit is None else limit.minor for limit in limits)
    return ResolvedRule(members, leading_member(members, sizes), currency, low, high)


def _attribute_problems(asked: AttributeFilter, known: Known, field: tuple[str, ...]) -> Iterator[Problem]:
    attribute_id, kind = known.attributes.get(asked.code, (0, AttributeValueType.TEXT))
    if not attribute_id:
        yield NotFound(field=(*field, "code"))
        return
    if kind is AttributeValueType.TEXT:
        yield UnknownAttribute(attribute=asked.code, field=(*field, "code"))
        return
    if not asked.values:
        yield Required(field=(*field, "values"))
    yield from _too_many((*field, "values"), len(asked.values), MAX_NAMED)
    for index, value in enumerate(asked.values):
        allowed = (attribute_id, value) in known.values if kind.is_choice else plain_value(kind, value) is not None
        if not allowed:
            yield ValueNotAllowed(attribute=asked.code, value=value, field=(*field, "values", str(index)))


def _price_problems(rule: ProductRule, field: tuple[str, ...]) -> Iterator[Problem]:
    low, high = rule.price_min, rule.price_max
    if low is None or high is None:
        return
    if low.currency != high.currency:
        why = "Both prices must be in one currency."
        yield Invalid(why=why, why_zh="两个价格的币种必须相同。", field=(*field, "price_max", "currency"))
    elif high.minor < low.minor:
        why = "It is lower than the lowest price."
        yield Invalid(why=why, why_zh="最高价低于最低价。", field=(*field, "price_max"))


def _unknown(
    field: tuple[str, ...], given: tuple[int | str, ...], known: Collection[object], most: int = MAX_NAMED
) -> Iterator[Problem]:
    yield from _too_many(field, len(given), most)
    for index, each in enumerate(given):
        if each not in known:
            yield NotFound(field=(*field, str(index)))


def _too_many(field: tuple[str, ...], count: int, most: int) -> Iterator[Problem]:
    if count > most:
        yield Invalid(why=f"At most {most}.", why_zh=f"最多 {most} 个。", field=field)
