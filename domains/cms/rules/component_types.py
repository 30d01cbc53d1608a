"""The component types that every shop has."""

from typing import Final

from domains.cms.rules import components, contents
from domains.cms.rules.properties import ComponentType, Option, Property, PropertyKind, ReferenceTo, Registry, Style

MAX_PRODUCTS: Final = 24
MAX_ITEMS: Final = 20
MAX_COUPONS: Final = 24


def _both(en: str, zh: str) -> dict[str, str]:
    return {"en": en, "zh-CN": zh}


_PLAIN: Final = Style("plain", _both("Plain", "朴素"))
_TITLE: Final = Property(name="title", kind=PropertyKind.TEXT, label=_both("Title", "标题"), max_length=80)
_LINK: Final = Property(
    name="link",
    kind=PropertyKind.LINK,
    label=_both("Link", "链接"),
    help=_both(
        "A path of the shop, such as /category/tea, or an https address.", "站内路径（如 /category/tea）或 https 网址。"
    ),
)
_LABEL: Final = Property(
    name="label", kind=PropertyKind.TEXT, label=_both("Label", "文字"), required=True, max_length=40
)
_PRODUCT_LIMIT: Final = Property(
    name="limit",
    kind=PropertyKind.NUMBER,
    label=_both("At most so many products", "最多商品数"),
    default=8,
    minimum=1,
    maximum=MAX_PRODUCTS,
)


def _items(*properties: Property) -> Property:
    return Property(
        name="items",
        kind=PropertyKind.LIST,
        label=_both("Items", "内容"),
        required=True,
        minimum=1,
        maximum=MAX_ITEMS,
        items=properties,
    )


BANNER: Final = ComponentType(
    code="banner",
    label=_both("Banner", "轮播图"),
    view=components.BannerComponent,
    content=contents.banner,
    icon="image",
    styles=(Style("carousel", _both("Carousel", "轮播")), Style("single", _both("Single picture", "单图"))),
    properties=(
        _items(
            Property(name="image", kind=PropertyKind.IMAGE, label=_both("Picture", "图片"), required=True),
            _LINK,
            _TITLE,
        ),
        Property(
            name="intervalSeconds",
            kind=PropertyKind.NUMBER,
            label=_both("Seconds between two pictures", "切换间隔（秒）"),
            help=_both("Empty: it stands still.", "留空则不自动切换。"),
            minimum=2,
            maximum=60,
        ),
    ),
)
ICON_GRID: Final = ComponentType(
    code="icon_grid",
    label=_both("Icon grid", "图标导航"),
    view=components.IconGridComponent,
    content=contents.icon_grid,
    icon="grid",
    styles=(Style("round", _both("Round icons", "圆形图标")), Style("square", _both("Square icons", "方形图标"))),
    properties=(
        _items(
            Property(name="icon", kind=PropertyKind.IMAGE, label=_both("Icon", "图标"), required=True), _LABEL, _LINK
        ),
    ),
)
NAVIGATION: Final = ComponentType(
    code="navigation",
    label=_both("Navigation bar", "导航栏"),
    view=components.NavigationComponent,
    content=contents.navigation,
    icon="menu",
    styles=(Style("bar", _both("Bar", "横栏")), Style("tabs", _both("Tabs", "标签页"))),
    properties=(_items(_LABEL, _LINK),),
)
TEXT: Final = ComponentType(
    code="text",
    label=_both("Text", "文字"),
    view=components.TextComponent,
    content=contents.text,
    icon="text",
    styles=(_PLAIN, Style("notice", _both("Notice bar", "通告栏")), Style("heading", _both("Heading", "标题"))),
    properties=(
        Property(name="text", kind=PropertyKind.TEXT, label=_both("Text", "文字"), required=True, max_length=500),
    ),
)
RICH_TEXT: Final = ComponentType(
    code="rich_text",
    label=_both("Rich text", "富文本"),
    view=components.RichTextComponent,
    content=contents.rich_text,
    icon="document",
    styles=(_PLAIN, Style("card", _both("Card", "卡片"))),
    properties=(
        Property(
            name="html",
            kind=PropertyKind.RICH_TEXT,
            label=_both("Text", "正文"),
            help=_both("Unsafe markup is taken out when it is saved.", "保存时会去除不安全的标记。"),
            required=True,
            max_length=20_000,
        ),
    ),
)
PRODUCT_LIST: Final = ComponentType(
    code="product_list",
    label=_both("Product list", "商品列表"),
    view=components.ProductListComponent,
    content=contents.product_list,
    icon="products",
    styles=(
        Style("grid", _both("Grid", "网格")),
        Style("list", _both("List", "列表")),
        Style("slider", _both("Slider", "横向滑动")),
    ),
    properties=(
        _TITLE,
        Property(
            name="source",
            kind=PropertyKind.PRODUCT_SOURCE,
            label=_both("Products", "商品来源"),
            help=_both(
                "Picked by hand, or the best sellers of a category; with both, the category fills the places of "
                "picked products that cannot be sold.",
                "手动挑选，或取某分类的热销商品；两者都填时，挑选的商品不可售的空位由该分类补足。",
            ),
            required=True,
            maximum=MAX_PRODUCTS,
        ),
        _PRODUCT_LIMIT,
    ),
)
RANKING: Final = ComponentType(
    code="ranking",
    label=_both("Ranking", "排行榜"),
    view=components.RankingComponent,
    content=contents.ranking,
    icon="trophy",
    styles=(Style("list", _both("List", "列表")), Style("podium", _both("Podium", "领奖台"))),
    properties=(
        _TITLE,
        Property(
            name="by",
            kind=PropertyKind.CHOICE,
            label=_both("Ranked by", "排序依据"),
            default="SALES",
            options=(Option("SALES", _both("Sales", "销量")),),
        ),
        Property(
            name="frontCategoryId",
            kind=PropertyKind.REFERENCE,
            label=_both("Category", "分类"),
            required=True,
            refers_to=ReferenceTo.FRONT_CATEGORY,
        ),
        _PRODUCT_LIMIT,
    ),
)
COUPON_LIST: Final = ComponentType(
    code="coupon_list",
    label=_both("Coupons", "优惠券"),
    view=components.CouponListComponent,
    content=contents.coupon_list,
    icon="coupon",
    styles=(_PLAIN,),
    properties=(
        Property(
            name="limit",
            kind=PropertyKind.NUMBER,
            label=_both("At most so many of the coupon centre", "最多展示券数"),
            default=6,
            minimum=1,
            maximum=MAX_COUPONS,
        ),
    ),
)
FLASH_SALE: Final = ComponentType(
    code="flash_sale",
    label=_both("Flash sale", "限时秒杀"),
    view=components.FlashSaleComponent,
    content=contents.nothing_yet,
    icon="flash",
    styles=(_PLAIN,),
    properties=(_TITLE,),
)
GROUP_BUY: Final = ComponentType(
    code="group_buy",
    label=_both("Group buy", "拼团"),
    view=components.GroupBuyComponent,
    content=contents.nothing_yet,
    icon="group",
    styles=(_PLAIN,),
    properties=(_TITLE,),
)

COMPONENT_TYPES: Final = Registry(
    BANNER, ICON_GRID, NAVIGATION, TEXT, RICH_TEXT, PRODUCT_LIST, RANKING, COUPON_LIST, FLASH_SALE, GROUP_BUY
)
