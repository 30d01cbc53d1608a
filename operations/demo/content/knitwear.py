"""Knitwear, hoodies and fleece of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

_SIZES: Final = ("s", "m", "l", "xl")

KNITWEAR: Final = Family(
    category="knitwear",
    note=both(
        "A card of matching yarn comes with every piece. Small holes are no reason to part.",
        "每件都附一小卷同色纱线。破个小洞，还不到分手的时候。",
    ),
    facts={"season": ("autumn", "winter")},
    tags=("free_returns",),
    products=(
        Product(
            slug="merino-crew",
            brand="plainstitch",
            model="Merino Crew",
            name=both("Merino crew-neck", "美利奴圆领毛衣"),
            selling_point=both("Thin, warm, and good under a collar", "薄而暖，衬衫外面正合适"),
            story=both(
                "Knitted in one piece from extra-fine merino, so there is no side seam to twist. Wear it to the "
                "office, sleep in it on the train, wear it again.",
                "超细美利奴一体成型，没有会拧的侧缝。穿去上班，火车上穿着睡一觉，明天接着穿。",
            ),
            drawing="jumper",
            price=399,
            market_price=459,
            weight=290,
            options={"colour": ("navy", "sand", "forest", "graphite"), "size": ("xs", *_SIZES)},
            facts={"fabric": "merino", "fabric_weight": "220", "fit": "regular", "care": "hand_wash"},
            stock={"sand/m": 3, "forest/xs": 0},
            tags=("hot", "responsible_fibre"),
        ),
        Product(
            slug="cashmere-roll-neck",
            brand="plainstitch",
            model="Roll Neck",
            name=both("Cashmere roll-neck", "羊绒高领衫"),
            selling_point=both("Cold mornings, solved", "降温天的标准答案"),
            story=both(
                "Two-ply cashmere combed by herders we know by name on the Alxa plateau. It pills a little in the "
                "first month, then never again.",
                "双股山羊绒，来自阿拉善高原上我们叫得出名字的牧户。头一个月会起一点球，之后就不再起了。",
            ),
            drawing="jumper_roll",
            price=899,
            weight=310,
            options={"colour": ("cream", "plum", "black"), "size": ("xs", "s", "m", "l")},
            facts={"fabric": "cashmere", "fabric_weight": "260", "fit": "slim", "care": "hand_wash"},
            stock={"cream/s": 2, "plum/l": 1},
            tags=("limited", "responsible_fibre"),
            limit=3,
        ),
        Product(
            slug="sunday-cardigan",
            brand="plainstitch",
            model="Sunday",
            name=both("Sunday cardigan", "星期天开衫"),
            selling_point=both("For pancakes, papers and long phone calls", "配煎饼、报纸和煲电话粥"),
            story=both(
                "Chunky lambswool, deep pockets, buttons of corozo nut. It was designed for Sundays and is mostly "
                "worn on Mondays.",
                "粗针羔羊毛，口袋够深，纽扣是象牙果磨的。为星期天设计，结果多半在星期一穿。",
            ),
            drawing="cardigan",
            price=459,
            weight=620,
            options={"colour": ("mustard", "graphite", "rose"), "size": _SIZES},
            facts={"fabric": "lambswool", "fabric_weight": "420", "fit": "relaxed", "care": "hand_wash"},
            tags=("new",),
        ),
        Product(
            slug="loopback-hoodie",
            brand="plainstitch",
            model="Loopback",
            name=both("Loopback hoodie", "毛圈连帽卫衣"),
            selling_point=both("Heavy cotton, quiet outside, soft inside", "外面素净，里面柔软"),
            story=both(
                "Unbrushed loops on the inside dry you after a run and do not shed. The hood is double and stands up "
                "by itself.",
                "内里毛圈不起绒，跑完步吸汗，也不掉毛。双层帽子，自己立得住。",
            ),
            drawing="hoodie",
            price=299,
            market_price=349,
            weight=640,
            options={"colour": ("sage", "graphite", "cream"), "size": ("xs", *_SIZES, "xxl")},
            facts={
                "fabric": "organic_cotton",
                "fabric_weight": "400",
                "fit": "relaxed",
                "care": "machine_cold",
                "season": ("spring", "autumn", "winter"),
            },
            stock={"cream/xxl": 0},
            tags=("hot",),
        ),
        Product(
            slug="moss-fleece",
            brand="fennmoor",
            model="Moss",
            name=both("Moss fleece", "苔原抓绒衣"),
            selling_point=both("As warm as it looks", "看着暖，穿着更暖"),
            story=both(
                "High-pile fleece from recycled bottles, with a wind-stopping yoke where the cold gets in. Bonded so "
                "that it leaves far fewer fibres in the wash.",
                "再生瓶片做成的高绒抓绒，肩颈加一层挡风布，冷风钻不进来。纤维经过固着，洗时掉毛大大减少。",
            ),
            drawing="fleece",
            price=349,
            weight=420,
            options={"colour": ("sand", "forest", "mustard"), "size": _SIZES},
            facts={"fabric": "recycled_polyester", "fabric_weight": "330", "fit": "regular", "care": "machine_cold"},
        ),
        Product(
            slug="fishermans-jumper",
            brand="fennmoor",
            model="Fisherman",
            name=both("Fisherman's jumper", "渔夫绞花毛衣"),
            selling_point=both("Cables you can tell the weather by", "绞花里织着天气"),
            story=both(
                "Unscoured lambswool keeps its lanolin, and with it the rain. Each panel takes four hours on a "
                "hand-flat machine; the knitter signs the label.",
                "未脱脂的羔羊毛留住羊毛脂，也就挡住了雨。每片手摇横机要织四小时，织娘在标签上签名。",
            ),
            drawing="jumper_cabled",
            price=599,
            market_price=699,
            weight=780,
            options={"colour": ("cream", "navy"), "size": _SIZES},
            facts={"fabric": "lambswool", "fabric_weight": "520", "fit": "regular", "care": "dry_clean"},
            stock={"navy/xl": 4},
            tags=("limited",),
        ),
    ),
)
