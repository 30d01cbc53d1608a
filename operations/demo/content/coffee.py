"""Coffee of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

_GRINDS: Final = ("whole_bean", "filter", "espresso")

COFFEE: Final = Family(
    category="coffee",
    note=both(
        "Roasted on Tuesdays and Fridays, posted the same day. Best between the second and the sixth week.",
        "每周二、周五烘焙，当天寄出。第二周到第六周，风味最好。",
    ),
    facts={"shelf_life": "12_months"},
    tags=("freshly_made",),
    products=(
        Product(
            slug="morning-bell",
            brand="copperhollow",
            model="Morning Bell",
            name=both("Morning Bell house blend", "晨钟拼配"),
            selling_point=both("The coffee we drink ourselves", "我们自己每天喝的那支"),
            story=both(
                "Brazil for body, Yunnan for sweetness. Forgiving of any kettle, any machine and any hour, with a "
                "finish of hazelnut and milk chocolate.",
                "巴西给醇厚，云南给甜感。什么壶、什么机器、什么时辰都不挑，尾韵是榛子和牛奶巧克力。",
            ),
            drawing="coffee_sun",
            colour="rust",
            price=58,
            market_price=68,
            weight=270,
            options={"net_weight": ("250_g", "500_g"), "grind": _GRINDS},
            surcharge={"500_g": 46},
            facts={
                "origin": ("brazil", "yunnan"),
                "roast": "medium",
                "process": "washed",
                "altitude": "1200",
                "notes": ("hazelnut", "chocolate"),
            },
            tags=("hot",),
        ),
        Product(
            slug="baoshan-honey",
            brand="copperhollow",
            model="Baoshan Honey",
            name=both("Baoshan honey process", "保山蜜处理"),
            selling_point=both("Brown sugar from the Gaoligong hills", "高黎贡山的一勺红糖"),
            story=both(
                "Grown at 1,600 metres by nine families who dry the cherries on their roofs. Brown sugar, ripe "
                "peach, and a body like oolong.",
                "海拔 1600 米，九户人家种，樱桃果就晒在自家屋顶。红糖、熟桃，口感像一杯乌龙。",
            ),
            drawing="coffee_hills",
            colour="forest",
            price=78,
            weight=270,
            options={"net_weight": ("250_g", "500_g"), "grind": _GRINDS},
            surcharge={"500_g": 66},
            facts={
                "origin": "yunnan",
                "roast": "medium",
                "process": "honey",
                "altitude": "1600",
                "notes": ("brown_sugar", "peach"),
            },
            stock={"500_g/espresso": 2},
            tags=("hot",),
        ),
        Product(
            slug="guji-flower",
            brand="copperhollow",
            model="Guji Flower",
            name=both("Guji Flower", "古吉之花"),
            selling_point=both("Smell it before you pour", "先闻，再倒"),
            story=both(
                "A washed Ethiopian with jasmine above the cup and lemon peel inside it. Brew it a little cooler and "
                "drink it without haste.",
                "水洗埃塞俄比亚，杯口是茉莉，杯里是柠檬皮。水温低一点，喝得慢一点。",
            ),
            drawing="coffee_flower",
            colour="mustard",
            price=98,
            weight=270,
            options={"net_weight": ("250_g",), "grind": ("whole_bean", "filter")},
            facts={
                "origin": "ethiopia",
                "roast": "light",
                "process": "washed",
                "altitude": "2050",
                "notes": ("jasmine", "citrus"),
            },
            stock={"250_g/whole_bean": 4},
            tags=("limited",),
            limit=4,
        ),
        Product(
            slug="rio-huila",
            brand="copperhollow",
            model="Rio Huila",
            name=both("Rio Huila", "慧兰之河"),
            selling_point=both("Caramel with a clean finish", "焦糖甜，收口干净"),
            story=both(
                "From the river valleys of Huila, picked twice a year. Caramel and red apple; a filter coffee for "
                "people who take it seriously and quietly.",
                "来自慧兰省的河谷，一年两收。焦糖与红苹果，给认真而不声张的手冲爱好者。",
            ),
            drawing="coffee_river",
            colour="sky",
            price=88,
            weight=270,
            options={"net_weight": ("250_g", "500_g"), "grind": _GRINDS},
            surcharge={"500_g": 74},
            facts={
                "origin": "colombia",
                "roast": "medium",
                "process": "washed",
                "altitude": "1750",
                "notes": ("caramel", "citrus"),
            },
        ),
        Product(
            slug="night-shift",
            brand="copperhollow",
            model="Night Shift",
            name=both("Night Shift espresso", "夜班意式拼配"),
            selling_point=both("Stands up to milk", "加奶也压不住它"),
            story=both(
                "Roasted until the second crack just whispers. Thick crema, dark chocolate, a little smoke: built "
                "for flat whites at four in the morning.",
                "烘到二爆刚刚出声。油脂厚，黑巧苦，带一点烟气，专为凌晨四点的那杯奶咖而生。",
            ),
            drawing="coffee_moon",
            colour="navy",
            price=72,
            weight=270,
            options={"net_weight": ("250_g", "500_g", "1_kg"), "grind": ("whole_bean", "espresso")},
            surcharge={"500_g": 58, "1_kg": 160},
            facts={
                "origin": ("brazil", "ethiopia"),
                "roast": "dark",
                "process": "natural",
                "altitude": "1100",
                "notes": ("chocolate", "malt"),
            },
        ),
        Product(
            slug="soft-landing-decaf",
            brand="copperhollow",
            model="Soft Landing",
            name=both("Soft Landing decaf", "软着陆低因"),
            selling_point=both("Coffee after dinner, sleep after that", "饭后一杯，照样好睡"),
            story=both(
                "Decaffeinated with water and patience, no solvents. It tastes of berries and chocolate, and of "
                "nothing missing.",
                "只用水和耐心脱因，不用溶剂。有莓果和巧克力的味道，喝不出少了什么。",
            ),
            drawing="coffee_feather",
            colour="rose",
            price=82,
            weight=270,
            options={"net_weight": ("250_g",), "grind": _GRINDS},
            facts={
                "origin": "colombia",
                "roast": "medium_dark",
                "process": "water_decaf",
                "altitude": "1600",
                "notes": ("berry", "chocolate"),
            },
            tags=("new",),
        ),
    ),
)
