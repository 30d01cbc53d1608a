"""T-shirts of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

_SIZES: Final = ("xs", "s", "m", "l", "xl", "xxl")

T_SHIRTS: Final = Family(
    category="t-shirts",
    note=both(
        "Washed before it is cut, so the size you try is the size you keep.",
        "先水洗、后裁剪：试穿合身，洗过依旧合身。",
    ),
    facts={"care": "machine_cold"},
    tags=("free_returns",),
    products=(
        Product(
            slug="everyday-tee",
            brand="plainstitch",
            model="Everyday",
            name=both("Everyday tee", "日日 T 恤"),
            selling_point=both("The one you will buy again in another colour", "穿过一件，就会再买一种颜色"),
            story=both(
                "Organic cotton, mid-weight, with a collar that stays round. We have not changed the cut since the "
                "first year and do not plan to.",
                "有机棉，中等厚度，领口久洗不垮。版型从第一年用到现在，以后也不打算改。",
            ),
            drawing="tee",
            price=79,
            weight=180,
            options={"colour": ("white", "black", "navy", "sage", "rust"), "size": _SIZES},
            facts={
                "fabric": "organic_cotton",
                "fabric_weight": "180",
                "fit": "regular",
                "season": ("spring", "summer", "autumn"),
            },
            stock={"white/m": 2, "black/l": 0, "rust/xs": 0},
            tags=("hot",),
        ),
        Product(
            slug="heavy-tee",
            brand="plainstitch",
            model="Heavy",
            name=both("Heavy tee", "重磅 T 恤"),
            selling_point=both("280 grams of cotton that hangs like a jacket", "280 克重磅棉，挺得像件外套"),
            story=both(
                "Knitted slowly on old circular machines, cut square and short. It keeps its shape through a working "
                "day and softens over a few years.",
                "老圆机慢慢织成，方身短款。忙一整天也不塌，穿上几年才渐渐变软。",
            ),
            drawing="tee_boxy",
            price=129,
            market_price=159,
            weight=270,
            options={"colour": ("cream", "graphite", "forest"), "size": ("s", "m", "l", "xl")},
            facts={"fabric": "cotton", "fabric_weight": "280", "fit": "boxy", "season": ("spring", "autumn")},
            tags=("new",),
        ),
        Product(
            slug="pocket-tee",
            brand="plainstitch",
            model="Pocket",
            name=both("Pocket tee", "口袋 T 恤"),
            selling_point=both("A pocket that really holds your glasses", "口袋真的装得下一副眼镜"),
            story=both(
                "Cotton with a third of linen: cool on the skin and a little crumpled by noon, as summer should be. "
                "The pocket is lined.",
                "棉里混三成亚麻，贴身清凉，到中午起一点褶，夏天就该这样。口袋加了里衬。",
            ),
            drawing="tee_pocket",
            price=99,
            weight=165,
            options={"colour": ("sky", "white", "mustard"), "size": ("s", "m", "l", "xl")},
            facts={"fabric": ("cotton", "linen"), "fabric_weight": "160", "fit": "relaxed", "season": "summer"},
            stock={"mustard/xl": 1},
        ),
        Product(
            slug="long-sleeve-tee",
            brand="plainstitch",
            model="Long Sleeve",
            name=both("Long-sleeve tee", "长袖 T 恤"),
            selling_point=both("The first layer from October to April", "从十月到四月的第一层"),
            story=both(
                "The everyday cotton with ribbed cuffs that stay where you push them. Thin enough for under a "
                "jumper, decent enough on its own.",
                "日日 T 恤的棉，配会待在原处的罗纹袖口。够薄，能打底；够体面，能单穿。",
            ),
            drawing="tee_long",
            price=119,
            weight=230,
            options={"colour": ("black", "cream", "navy"), "size": _SIZES},
            facts={
                "fabric": "organic_cotton",
                "fabric_weight": "200",
                "fit": "regular",
                "season": ("spring", "autumn", "winter"),
            },
        ),
        Product(
            slug="harbour-tee",
            brand="plainstitch",
            model="Harbour",
            name=both("Harbour striped tee", "港口条纹衫"),
            selling_point=both("Stripes that meet at the seams", "缝线处条纹对得齐"),
            story=both(
                "Matching stripes across a side seam costs eleven minutes a shirt. We think it shows. Boat neck, "
                "firm jersey, made for wind.",
                "侧缝对条，每件要多花十一分钟。我们觉得看得出来。一字领，紧实针织，迎风最好看。",
            ),
            drawing="tee_striped",
            price=139,
            market_price=169,
            weight=250,
            options={"colour": ("navy", "rust", "forest"), "size": ("xs", "s", "m", "l", "xl")},
            facts={
                "fabric": "cotton",
                "fabric_weight": "240",
                "fit": "regular",
                "season": ("spring", "summer", "autumn"),
            },
            tags=("hot",),
        ),
        Product(
            slug="ridge-tee",
            brand="fennmoor",
            model="Ridge",
            name=both("Ridge merino tee", "山脊美利奴 T 恤"),
            selling_point=both("Three days, one shirt, no complaints", "一件穿三天，没人有意见"),
            story=both(
                "Fine merino that dries on the hut's hook overnight and does not smell of yesterday. Flat seams keep "
                "peace with rucksack straps.",
                "细支美利奴，挂在山屋一夜就干，不带昨天的味道。平缝走线，与背包肩带相安无事。",
            ),
            drawing="tee",
            price=199,
            weight=150,
            options={"colour": ("forest", "graphite", "plum"), "size": ("s", "m", "l", "xl")},
            facts={
                "fabric": "merino",
                "fabric_weight": "150",
                "fit": "slim",
                "season": ("spring", "summer", "autumn", "winter"),
                "care": "hand_wash",
            },
            tags=("responsible_fibre",),
        ),
    ),
)
