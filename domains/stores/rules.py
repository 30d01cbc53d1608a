"""Stores and staff, and the catalogue of what staff may be allowed to do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domains.kernel import DEFAULT_ZONE, Invalid, Problem

PERMISSIONS: Final[Mapping[str, str]] = {
    "catalog.category.write": "Make, change and map back and front categories.",
    "catalog.library.write": "Make and change attributes with their values, headings, brands and tags.",
    "catalog.product.read": "See products that are not published, what they cost and what was done to them.",
    "catalog.product.write": "Make and change products, SKUs and prices.",
    "catalog.price.write": "Make price lists, tax classes and their rates, and rules that propose prices.",
    "catalog.product.review": "Approve products, or say what is wrong with them.",
    "catalog.product.publish": "Put products on sale and take them off.",
    "marketing.promotion.read": "See promotions that do not run, with all that is said of them.",
    "marketing.promotion.write": "Make, change and end promotions.",
    "marketing.promotion.review": "Approve promotions, or say what is wrong with them.",
    "marketing.report.read": "See what promotions brought and cost, and try new ones on real orders.",
    "marketing.coupon.write": "Make, change and end coupon templates, give coupons and void them.",
    "marketing.coupon.read": "See coupon templates with their codes, who has coupons, and how they are used.",
    "orders.read": "See all orders, with the names and addresses of their buyers.",
    "orders.ship": "Hand orders over to a carrier.",
    "orders.refund.approve": "Approve refunds.",
    "inventory.read": "See stock and its movements in all layers.",
    "inventory.adjust": "Change stock by hand.",
    "payments.read": "See payments and what was wrong with them.",
    "cms.page.write": "Make and change pages.",
    "cms.page.publish": "Publish pages.",
    "members.points.write": "Give members points.",
    "members.read": "See members, their segments and what they bought.",
    "stores.staff.write": "Make staff accounts and roles, and close them.",
    "stores.audit.read": "See what staff did.",
    "platform.job.read": "See jobs and events, with what is in them.",
    "platform.job.retry": "Have dead jobs and events tried again, or give them up.",
}
# May do everything.
MANAGER: Final = frozenset(PERMISSIONS)


@dataclass(frozen=True, slots=True)
class KnownRole:
    """A role of the platform that every shop has. Its permissions are those that the code gives it at the moment."""

    name: Mapping[str, str]
    permissions: frozenset[str]


def _known(name: str, name_zh: str, *beginnings: str) -> KnownRole:
    permissions = frozenset(word for word in PERMISSIONS if word.startswith(beginnings))
    return KnownRole({"en": name, "zh-CN": name_zh}, permissions)


ROLES: Final[Mapping[str, KnownRole]] = {
    "administrator": KnownRole({"en": "Administrator", "zh-CN": "管理员"}, MANAGER),
    "catalogue": _known("Catalogue", "商品运营", "catalog.", "inventory.read"),
    "marketing": _known("Marketing", "营销运营", "marketing.", "cms.", "members.points."),
    "orders": _known("Orders", "订单客服", "orders.", "payments.read", "members.read"),
    "warehouse": _known("Warehouse", "仓储", "inventory.", "orders.read", "orders.ship"),
    "technician": _known("Technician", "技术运维", "platform.", "payments.read", "stores.audit.read"),
}


@dataclass(frozen=True, slots=True)
class Store:
    """A merchant's shop on the platform. Its days begin and end in `zone`."""

    id: int
    name: str
    zone: ZoneInfo = field(default=DEFAULT_ZONE)


@dataclass(frozen=True, slots=True)
class Staff:
    """A person who works for a store, or for the platform where `store_id` is None."""

    id: int
    name: str
    store_id: int | None
    permissions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody of the staff who changes something, and the address that they do it from."""

    staff: Staff
    client_address: str = ""


def caller_of(author: Author | None) -> str:
    """Whose idempotency keys somebody's are; without an author the shop's own."""
    return "shop" if author is None else f"staff:{author.staff.id}"


@dataclass(frozen=True, slots=True)
class StaffAccount:
    """Somebody's account as it is listed; without a store it is the platform's."""

    id: int
    login: str
    name: str
    store_id: int | None
    demo: bool
    closed_at: datetime | None
    # The names of its roles in English.
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignInStaff:
    login: str
    password: str


def role_problems(codes: Collection[str]) -> list[Problem]:
    """A problem for each code that no known role has."""
    return [
        Invalid(
            field=("roles", str(place)),
            why=f"There is no such role; there are {', '.join(ROLES)}.",
            why_zh=f"没有这种角色；可选：{'、'.join(ROLES)}。",
        )
        for place, code in enumerate(codes)
        if code not in ROLES
    ]


def permission_problems(permissions: Collection[str]) -> list[Problem]:
    """A problem for each word that is no permission."""
    return [
        Invalid(
            field=("permissions", str(place)),
            why="There is no such permission.",
            why_zh="没有这种权限。",
        )
        for place, word in enumerate(permissions)
        if word not in PERMISSIONS
    ]
