"""Nuts and dried fruit of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

NUTS_AND_FRUIT: Final = Family(
    category="nuts-and-fruit",
    note=both(
        "Keep it closed, cool and out of reach of yourself after ten at night.",
        "密封，阴凉，晚上十点以后请放到自己够不着的地方。",
    ),
    tags=("freshly_made",),
    products=(
        Product(
            slug="paper-walnuts",
            brand="bramblejar",
            model="Paper Walnuts",
            name=both("Paper-shell walnuts", "纸皮核桃"),
            selling_point=both("Opens with two fingers", "两根手指就能捏开"),
            story=both(
                "Aksu walnuts with shells as thin as a biscuit, roasted slowly without oil. Children like the "
                "cracking more than the eating; buy enough for both.",
                "阿克苏核桃，壳薄得像饼干，无油慢烘。孩子爱捏胜过爱吃，所以请多买一点。",
            ),
            drawing="pouch_walnut",
            colour="sand",
            price=39,
            weight=520,
            options={"net_weight": ("500_g", "1_kg")},
            surcharge={"1_kg": 33},
            facts={"origin": "xinjiang", "notes": ("butter",), "shelf_life": "9_months", "contains_nuts": "true"},
            tags=("hot",),
        ),
        Product(
            slug="sea-salt-almonds",
            brand="bramblejar",
            model="Sea Salt Almonds",
            name=both("Sea-salt almonds", "海盐扁桃仁"),
            selling_point=both("Salt inside the skin, not on your fingers", "盐进到皮里，不沾在手上"),
            story=both(
                "Soaked in brine before they are roasted, so the salt goes all the way in. One bag lasts a film, if "
                "you share it.",
                "先浸盐水再烘，咸味一直透到芯里。一袋刚好一部电影，前提是与人分享。",
            ),
            drawing="pouch_almond",
            colour="navy",
            price=45,
            weight=270,
            options={"net_weight": ("250_g", "500_g")},
            surcharge={"500_g": 38},
            facts={
                "origin": "california",
                "notes": ("sea_salt", "butter"),
                "shelf_life": "9_months",
                "contains_nuts": "true",
            },
        ),
        Product(
            slug="seven-a-week",
            brand="bramblejar",
            model="Seven a Week",
            name=both("Seven a Week nut box", "一周七日坚果礼盒"),
            selling_point=both("A small bag for each day, and no excuses", "一天一小袋，没有借口"),
            story=both(
                "Seven mixtures, twenty-five grams each: walnut on Monday, when you need it, apricot and chocolate "
                "on Sunday, when you do not.",
                "七种搭配，每袋 25 克：周一要动脑，给核桃；周日不用动脑，给杏干和巧克力。",
            ),
            drawing="gift_box",
            colour="rust",
            price=69,
            market_price=89,
            weight=320,
            options={"net_weight": ("150_g",)},
            facts={
                "origin": ("xinjiang", "california"),
                "notes": ("berry", "chocolate"),
                "shelf_life": "6_months",
                "contains_nuts": "true",
            },
            tags=("new",),
        ),
        Product(
            slug="sun-apricots",
            brand="bramblejar",
            model="Sun Apricots",
            name=both("Sun-dried apricots", "吊干杏"),
            selling_point=both("Dried on the tree, by the tree", "挂在树上，自己晒干的"),
            story=both(
                "Left on the branch until the desert sun has done its work. Nothing added: no sugar, no sulphur, "
                "hence the honest brown.",
                "挂在枝头，等大漠的太阳慢慢晒透。不加糖，不熏硫，所以颜色老老实实是棕的。",
            ),
            drawing="pouch_apricot",
            colour="sage",
            price=32,
            weight=270,
            options={"net_weight": ("250_g", "500_g")},
            surcharge={"500_g": 26},
            facts={
                "origin": "xinjiang",
                "notes": ("honey", "peach"),
                "shelf_life": "9_months",
                "contains_nuts": "false",
            },
            stock={"500_g": 0},
        ),
        Product(
            slug="mango-straps",
            brand="bramblejar",
            model="Mango Straps",
            name=both("Mango straps", "芒果条"),
            selling_point=both("Chewy, sharp and gone by Tuesday", "有嚼劲，酸得醒神，撑不到周二"),
            story=both(
                "Ripe Baise mangoes, sliced thick and dried at low heat until they bend without breaking.",
                "百色熟芒，切厚条，低温烘到弯而不断。",
            ),
            drawing="pouch_mango",
            colour="mustard",
            price=29,
            market_price=35,
            weight=170,
            options={"net_weight": ("150_g", "500_g")},
            surcharge={"500_g": 52},
            facts={"origin": "guangxi", "notes": ("citrus",), "shelf_life": "12_months", "contains_nuts": "false"},
            tags=("hot",),
        ),
        Product(
            slug="midnight-almonds",
            brand="bramblejar",
            model="Midnight Almonds",
            name=both("Midnight chocolate almonds", "午夜巧克力扁桃仁"),
            selling_point=both("72 % cocoa, 100 % your own business", "72% 可可，100% 与旁人无关"),
            story=both(
                "Roasted almonds in dark Ecuadorian chocolate with flakes of salt. They rattle in the bag like a "
                "secret.",
                "烘香扁桃仁裹厄瓜多尔黑巧，撒几片海盐。在袋子里沙沙作响，像个秘密。",
            ),
            drawing="pouch_chocolate",
            colour="plum",
            price=42,
            weight=170,
            options={"net_weight": ("150_g", "250_g")},
            surcharge={"250_g": 24},
            facts={
                "origin": "ecuador",
                "notes": ("chocolate", "sea_salt"),
                "shelf_life": "6_months",
                "contains_nuts": "true",
            },
            tags=("limited",),
        ),
    ),
)
