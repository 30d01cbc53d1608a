"""The components of a page as shoppers see them: one class per type. Content is None where a block is hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domains import catalog, marketing


@dataclass(frozen=True, slots=True, kw_only=True)
class PageComponent:
    """What every block has; `hidden` says that it is empty or failed, and not to be drawn."""

    id: str
    style: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class BannerItem:
    image: catalog.Image
    link: str | None
    title: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerComponent(PageComponent):
    items: tuple[BannerItem, ...] | None = None
    interval_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class IconGridItem:
    icon: catalog.Image
    label: str
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IconGridComponent(PageComponent):
    items: tuple[IconGridItem, ...] | None = None


@dataclass(frozen=True, slots=True)
class NavigationItem:
    label: str
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationComponent(PageComponent):
    items: tuple[NavigationItem, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextComponent(PageComponent):
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RichTextComponent(PageComponent):
    html: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductListComponent(PageComponent):
    title: str | None = None
    products: tuple[catalog.ProductCard, ...] | None = None


@dataclass(frozen=True, slots=True)
class RankingEntry:
    """A product and its rank, from 1."""

    rank: int
    product: catalog.ProductCard


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingComponent(PageComponent):
    title: str | None = None
    entries: tuple[RankingEntry, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponListComponent(PageComponent):
    """Coupons to claim in place; hidden while none can be claimed."""

    coupon_templates: tuple[marketing.CouponTemplate, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlashSaleComponent(PageComponent):
    """The flash sale that is running or next; hidden while the shop holds none."""

    title: str | None = None
    session: None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupBuyComponent(PageComponent):
    """Group buys; hidden while the shop holds none."""

    title: str | None = None
    group_buys: None = None


@dataclass(frozen=True, slots=True)
class Goods:
    """What a page's blocks ask for: products, the ids of the best sellers of each front category, and coupons."""

    cards: Mapping[int, catalog.ProductCard] = field(default_factory=dict)
    best_sellers: Mapping[int, Sequence[int]] = field(default_factory=dict)
    # Those of the coupon centre, newest first.
    coupon_templates: Sequence[marketing.CouponTemplate] = ()


@dataclass(frozen=True, slots=True)
class PageSlot:
    """A place on the page and what shoppers see in it, in order."""

    name: str
    components: tuple[PageComponent, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """A page as shoppers see it, everything in it resolved."""

    id: int
    title: str
    version: int
    slots: tuple[PageSlot, ...]
