"""Tea of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

TEA: Final = Family(
    category="tea",
    note=both(
        "The tin is made to be refilled: send it back with your next order and the tea costs five per cent less.",
        "茶罐可以续装：下次购茶时寄回空罐，茶价再减百分之五。",
    ),
    tags=("freshly_made",),
    products=(
        Product(
            slug="rain-bell-longjing",
            brand="mistfold",
            model="Rain Bell",
            name=both("Rain Bell longjing", "雨铃龙井"),
            selling_point=both("Picked before the spring rains", "谷雨前手采"),
            story=both(
                "Two leaves and a bud, pressed flat in a hot pan by hand. Chestnut first, then something green and "
                "sweet that you will try to name all morning.",
                "一芽二叶，热锅手炒压扁。先是栗香，然后是一点说不清的青甜，够你琢磨一上午。",
            ),
            drawing="tea_sprig",
            colour="forest",
            price=98,
            weight=120,
            options={"net_weight": ("50_g", "100_g", "250_g")},
            surcharge={"100_g": 86, "250_g": 330},
            facts={
                "origin": "zhejiang",
                "tea_kind": "green",
                "notes": ("chestnut", "orchid"),
                "shelf_life": "18_months",
            },
            stock={"250_g": 3},
            tags=("hot",),
        ),
        Product(
            slug="iron-orchid",
            brand="mistfold",
            model="Iron Orchid",
            name=both("Iron Orchid tieguanyin", "铁兰铁观音"),
            selling_point=both("Seven infusions, each with its own idea", "七泡有余香，泡泡不相同"),
            story=both(
                "Anxi leaves rolled tight and roasted lightly over charcoal. The lid of the cup smells of orchids "
                "for an hour after.",
                "安溪茶青，揉捻紧结，炭火轻焙。盖碗的盖子，一小时后还有兰花香。",
            ),
            drawing="tea_rock",
            colour="sage",
            price=88,
            market_price=98,
            weight=190,
            options={"net_weight": ("100_g", "250_g")},
            surcharge={"250_g": 110},
            facts={"origin": "fujian", "tea_kind": "oolong", "notes": ("orchid", "butter"), "shelf_life": "18_months"},
        ),
        Product(
            slug="red-cliff-oolong",
            brand="mistfold",
            model="Red Cliff",
            name=both("Red Cliff rock oolong", "丹岩岩茶"),
            selling_point=both("Tea that tastes of the stone it grew on", "茶里有长它的那块石头"),
            story=both(
                "From narrow gardens between the cliffs, roasted three times over two months. Wet stone, dark honey, "
                "and a warmth that stays in the throat.",
                "长在岩壁夹缝的窄园里，两个月焙三道火。湿石、深蜜，还有留在喉咙里的暖意。",
            ),
            drawing="tea_rock",
            colour="rust",
            price=158,
            weight=180,
            options={"net_weight": ("100_g", "250_g")},
            surcharge={"250_g": 210},
            facts={"origin": "fujian", "tea_kind": "oolong", "notes": ("mineral", "honey"), "shelf_life": "18_months"},
            stock={"100_g": 5},
            tags=("limited",),
        ),
        Product(
            slug="jasmine-pearls",
            brand="mistfold",
            model="Jasmine Pearls",
            name=both("Jasmine pearls", "茉莉龙珠"),
            selling_point=both("Unfold slowly, like the evening", "慢慢舒展，像傍晚一样"),
            story=both(
                "Rolled by hand and scented seven nights in a row with fresh blossoms, which are taken out again at "
                "dawn. Drop five into a glass and watch.",
                "手工搓珠，鲜花窨制七夜，天亮即起花。丢五颗进玻璃杯，看着就好。",
            ),
            drawing="tea_pearls",
            colour="mustard",
            price=78,
            weight=120,
            options={"net_weight": ("50_g", "100_g")},
            surcharge={"100_g": 68},
            facts={
                "origin": "guangxi",
                "tea_kind": "scented",
                "notes": ("jasmine", "honey"),
                "shelf_life": "18_months",
            },
            tags=("hot",),
        ),
        Product(
            slug="white-peony",
            brand="mistfold",
            model="White Peony",
            name=both("White peony", "白牡丹"),
            selling_point=both("Withered in the sun, and left alone", "日光萎凋，别的不做"),
            story=both(
                "The least handled of all teas: picked, spread, dried. Soft as linen, sweet without sugar, at its "
                "best on quiet days.",
                "动手最少的茶：采，摊，晒干。柔得像亚麻，不加糖也甜，适合安静的日子。",
            ),
            drawing="tea_blossom",
            colour="sky",
            price=108,
            weight=130,
            options={"net_weight": ("50_g", "100_g")},
            surcharge={"100_g": 92},
            facts={"origin": "fujian", "tea_kind": "white", "notes": ("honey", "peach"), "shelf_life": "years"},
            tags=("new",),
        ),
        Product(
            slug="old-road-puer",
            brand="mistfold",
            model="Old Road 357",
            name=both("Old Road ripe pu'er cake", "老路熟普茶饼"),
            selling_point=both("Keep one, drink one", "存一饼，喝一饼"),
            story=both(
                "Pressed in stone moulds in Menghai and rested for five years in a cellar with nothing else in it. "
                "Dates, damp forest, patience.",
                "勐海石模压饼，在空窖里静置五年。枣香、雨后的林子，还有耐心。",
            ),
            drawing="tea_cake",
            colour="walnut",
            price=236,
            market_price=268,
            weight=400,
            options={"net_weight": ("357_g",)},
            facts={"origin": "yunnan", "tea_kind": "ripe_puer", "notes": ("dates", "malt"), "shelf_life": "years"},
            limit=3,
        ),
    ),
)
