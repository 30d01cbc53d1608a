"""Pages and the components that they are built from."""

from typing import Any, Final

import strawberry

from domains import cms
from execution.fields import argument, computed_field, graphql_type, root_field
from resolvers import cms as resolvers
from schema.catalog import Image, Product
from schema.coupons import CouponTemplate
from schema.frame import Channel
from schema.ids import global_id
from schema.marketing import FlashSaleSession, GroupBuy


@strawberry.interface(
    description="A block of a page. Its content is null where it failed, so that the page stands; "
    "a field has the same shape in all."
)
class PageComponent:
    id: strawberry.ID = strawberry.field(description="Unique in the page.")
    hidden: bool = strawberry.field(description="Empty or failed: not to be drawn.")
    style: str = strawberry.field(description="The code of one of its type's styles.")


@graphql_type(of=cms.BannerItem)
class BannerItem:
    """A picture of a banner."""

    image: Image
    link: str | None = strawberry.field(description="A path of the shop, or an https address.")
    title: str | None


@graphql_type(of=cms.BannerComponent)
class BannerComponent(PageComponent):
    """One picture, or several that take turns."""

    items: list[BannerItem] | None
    interval_seconds: int | None = strawberry.field(description="Between two pictures; null where it stands still.")


@graphql_type(of=cms.IconGridItem)
class IconGridItem:
    """An icon with its label."""

    icon: Image
    label: str
    link: str | None = strawberry.field(description="A path of the shop, or an https address.")


@graphql_type(of=cms.IconGridComponent)
class IconGridComponent(PageComponent):
    """Icons that lead on."""

    items: list[IconGridItem] | None


@graphql_type(of=cms.NavigationItem)
class NavigationItem:
    """An entry of a navigation bar."""

    label: str
    link: str | None = strawberry.field(description="A path of the shop, or an https address.")


@graphql_type(of=cms.NavigationComponent)
class NavigationComponent(PageComponent):
    """A bar of links."""

    items: list[NavigationItem] | None


@graphql_type(of=cms.TextComponent)
class TextComponent(PageComponent):
    """Plain words."""

    text: str | None


@graphql_type(of=cms.RichTextComponent)
class RichTextComponent(PageComponent):
    """Words with headings, lists, links and pictures."""

    html: str | None = strawberry.field(description="Sanitised.")


@graphql_type(of=cms.ProductListComponent)
class ProductListComponent(PageComponent):
    """Products picked by hand, or the best sellers of a category. Those that cannot be sold drop out."""

    title: str | None
    products: list[Product] | None


@graphql_type(of=cms.RankingEntry)
class RankingEntry:
    """A product and its place in a ranking."""

    rank: int = strawberry.field(description="From 1.")
    product: Product


@graphql_type(of=cms.RankingComponent)
class RankingComponent(PageComponent):
    """The best sellers of a category, with their ranks."""

    title: str | None
    entries: list[RankingEntry] | None


@graphql_type(of=cms.CouponListComponent)
class CouponListComponent(PageComponent):
    """Coupons to claim in place: the newest of the coupon centre. Hidden while there are none."""

    coupon_templates: list[CouponTemplate] | None


@graphql_type(of=cms.FlashSaleComponent)
class FlashSaleComponent(PageComponent):
    """A flash sale with its countdown. Hidden until the shop has flash sales, whose system comes later."""

    title: str | None
    session: FlashSaleSession | None = strawberry.field(description="Running or next; null where there is none.")


@graphql_type(of=cms.GroupBuyComponent)
class GroupBuyComponent(PageComponent):
    """Group buys to join. Hidden until the shop has group buys, whose system comes later."""

    title: str | None
    group_buys: list[GroupBuy] | None


@graphql_type(of=cms.PageSlot)
class PageSlot:
    """A place on a page."""

    name: str
    components: list[PageComponent] = strawberry.field(
        description="In order; those not meant for the viewer or for now are left out."
    )


def _page_id(parent: Any, _type_name: str) -> str:
    return global_id("Page", parent.id)


@graphql_type(of=cms.PageView)
class PageView:
    """A page as shoppers see it, everything in it resolved."""

    id: strawberry.ID = computed_field(_page_id, description="The page's id.")
    title: str
    version: int
    slots: list[PageSlot]


@strawberry.type
class CmsQuery:
    page: PageView | None = root_field(
        resolvers.page,
        description="Null where the channel has no such page, or none that is published.",
        slug=argument(str),
        channel=argument(Channel),
    )


COMPONENT_TYPES: Final = (
    BannerComponent,
    IconGridComponent,
    NavigationComponent,
    TextComponent,
    RichTextComponent,
    ProductListComponent,
    RankingComponent,
    CouponListComponent,
    FlashSaleComponent,
    GroupBuyComponent,
)
