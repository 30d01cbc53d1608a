"""Jackets of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

_SIZES: Final = ("s", "m", "l", "xl")

JACKETS: Final = Family(
    category="jackets",
    note=both(
        "Zips, buttons and taped seams are mended free of charge for as long as you own it.",
        "拉链、纽扣、压胶，只要衣服还在您手里，终身免费修补。",
    ),
    tags=("free_returns",),
    products=(
        Product(
            slug="drizzle-shell",
            brand="fennmoor",
            model="Drizzle",
            name=both("Drizzle shell", "细雨硬壳冲锋衣"),
            selling_point=both("Rain stays outside. So does sweat.", "雨进不来，汗出得去"),
            story=both(
                "Three layers, taped throughout, with vents under the arms that open with one hand. The hood turns "
                "when your head does, so you can still see the bus.",
                "三层面料，全压胶，腋下透气拉链单手可开。帽子随头转动，所以你还看得见公交车来了没有。",
            ),
            drawing="shell",
            price=699,
            market_price=799,
            weight=430,
            options={"colour": ("mustard", "forest", "navy"), "size": ("xs", *_SIZES)},
            facts={
                "fabric": "recycled_nylon",
                "fit": "regular",
                "care": "machine_cold",
                "season": ("spring", "autumn"),
                "water_resistance": "ipx4",
            },
            stock={"mustard/m": 4},
            tags=("hot",),
        ),
        Product(
            slug="tor-down-jacket",
            brand="fennmoor",
            model="Tor",
            name=both("Tor down jacket", "岩岗羽绒服"),
            selling_point=both("Warm at minus fifteen, packs into its pocket", "零下十五度够暖，收起来一口袋"),
            story=both(
                "Traceable duck down behind a windproof skin, in chambers sewn so that no line goes straight through "
                "to the cold. There is a scarf's worth of collar.",
                "可追溯鸭绒，防风面料，绗线错缝，没有一道线直通寒气。领子高得能省下一条围巾。",
            ),
            drawing="puffer",
            price=1299,
            weight=560,
            options={"colour": ("rust", "black", "sand"), "size": _SIZES},
            facts={
                "fabric": ("recycled_nylon", "duck_down"),
                "fit": "regular",
                "care": "machine_cold",
                "season": "winter",
            },
            stock={"rust/l": 0, "sand/s": 3},
            tags=("new", "responsible_fibre"),
        ),
        Product(
            slug="chore-coat",
            brand="plainstitch",
            model="Chore",
            name=both("Chore coat", "工装外套"),
            selling_point=both("Three pockets and no opinions", "三只口袋，别无主张"),
            story=both(
                "Twelve-ounce cotton drill, triple-stitched, dyed after sewing so that it fades like the ones in old "
                "photographs.",
                "12 盎司棉斜纹，三道车线；先缝后染，会像老照片里那样慢慢褪色。",
            ),
            drawing="chore_coat",
            price=459,
            weight=820,
            options={"colour": ("navy", "sand", "rust"), "size": _SIZES},
            facts={
                "fabric": "cotton",
                "fabric_weight": "400",
                "fit": "boxy",
                "care": "machine_cold",
                "season": ("spring", "autumn"),
            },
        ),
        Product(
            slug="promenade-trench",
            brand="plainstitch",
            model="Promenade",
            name=both("Promenade trench", "漫步风衣"),
            selling_point=both("Improves with every missed umbrella", "忘带伞的日子，它最好看"),
            story=both(
                "Tightly woven cotton with a light wax, a belt that ties better than it buckles, and a back vent "
                "deep enough for a bicycle.",
                "高密棉布薄薄上一层蜡；腰带系着比扣着好看；后开衩够深，骑车不绷。",
            ),
            drawing="trench",
            price=999,
            market_price=1199,
            weight=1050,
            options={"colour": ("sand", "graphite"), "size": ("xs", *_SIZES)},
            facts={
                "fabric": "waxed_cotton",
                "fabric_weight": "260",
                "fit": "relaxed",
                "care": "dry_clean",
                "season": ("spring", "autumn"),
            },
            stock={"sand/xs": 2},
        ),
        Product(
            slug="fell-gilet",
            brand="fennmoor",
            model="Fell",
            name=both("Fell gilet", "荒原羽绒马甲"),
            selling_point=both("The most useful half of a jacket", "外套里最有用的那一半"),
            story=both(
                "Warm where it matters, free where you move. It goes under the Drizzle in January and over a shirt "
                "in April.",
                "该暖的地方暖，该动的地方松。一月穿在冲锋衣里，四月套在衬衫外。",
            ),
            drawing="gilet",
            price=499,
            weight=310,
            options={"colour": ("forest", "black", "plum"), "size": _SIZES},
            facts={
                "fabric": ("recycled_polyester", "duck_down"),
                "fit": "slim",
                "care": "machine_cold",
                "season": ("spring", "autumn", "winter"),
            },
        ),
    ),
)
