"""Trainers of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

_SIZES: Final = tuple(map(str, range(36, 46)))

TRAINERS: Final = Family(
    category="trainers",
    note=both(
        "Between two sizes? Take the larger. Insoles come out and go into the wash.",
        "介于两码之间，请选大的那双。鞋垫可以取出来洗。",
    ),
    facts={"season": ("spring", "summer", "autumn")},
    tags=("free_returns",),
    products=(
        Product(
            slug="court-low",
            brand="strideling",
            model="Court Low",
            name=both("Court Low", "小白场"),
            selling_point=both("A white shoe that forgives", "耐脏的小白鞋"),
            story=both(
                "Full-grain leather over a stitched cup sole. Wipe it, wear it, have it re-soled in the third year.",
                "头层牛皮，鞋底是车缝的，不是粘的。脏了擦，接着穿；第三年，可以送来换底。",
            ),
            drawing="shoe_court",
            price=399,
            market_price=459,
            weight=760,
            options={"colour": ("white", "sage", "navy"), "shoe_size": _SIZES},
            facts={"fabric": "leather", "care": "wipe_clean", "sole_height": "28"},
            stock={"white/39": 3, "white/42": 0, "sage/44": 0},
            tags=("hot",),
        ),
        Product(
            slug="daily-runner",
            brand="strideling",
            model="Daily",
            name=both("Daily Runner", "日常跑鞋"),
            selling_point=both("Thirty minutes, most mornings", "每天早晨三十分钟"),
            story=both(
                "Not the fastest shoe we make. The one you will actually put on: soft landing, steady heel, laces "
                "that stay tied.",
                "不是我们最快的鞋，却是你真的会穿出门的那双：落地软，后跟稳，鞋带不松。",
            ),
            drawing="shoe_runner",
            price=459,
            weight=520,
            options={"colour": ("graphite", "sky", "rust"), "shoe_size": _SIZES},
            facts={"fabric": "knit_mesh", "care": "hand_wash", "sole_height": "34"},
            tags=("new",),
        ),
        Product(
            slug="switchback-trail",
            brand="strideling",
            model="Switchback",
            name=both("Switchback Trail", "盘山越野跑鞋"),
            selling_point=both("Grip for the way down", "下山才见抓地力"),
            story=both(
                "Five-millimetre lugs, a plate against sharp stones and a collar that keeps gravel out. Wet rock is "
                "still wet rock; mind your step.",
                "5 毫米鞋齿，防刺底板，鞋口能挡住碎石。湿石头终究是湿石头，脚下小心。",
            ),
            drawing="shoe_trail",
            price=599,
            weight=640,
            options={"colour": ("forest", "rust"), "shoe_size": _SIZES[2:]},
            facts={"fabric": ("recycled_nylon", "knit_mesh"), "care": "hand_wash", "sole_height": "30"},
            stock={"rust/41": 2},
        ),
        Product(
            slug="loaf-slip-on",
            brand="strideling",
            model="Loaf",
            name=both("Loaf slip-on", "小面包一脚蹬"),
            selling_point=both("Hands full? Step in.", "手里有东西？直接踩进去"),
            story=both(
                "A knitted upper that stretches and a heel that springs back. For school gates, airport belts and "
                "fetching the parcel.",
                "针织鞋面有弹性，后跟踩下去会弹回来。送娃、过安检、下楼取快递，正好。",
            ),
            drawing="shoe_slip_on",
            price=329,
            market_price=369,
            weight=430,
            options={"colour": ("black", "sand", "rose"), "shoe_size": _SIZES[:8]},
            facts={"fabric": "knit_mesh", "care": "machine_cold", "sole_height": "26"},
        ),
        Product(
            slug="gym-hall-high",
            brand="strideling",
            model="Gym Hall",
            name=both("Gym Hall High", "老体育馆高帮"),
            selling_point=both("Smells of nothing, looks of 1974", "1974 年的样子，没有 1974 年的味道"),
            story=both(
                "Heavy canvas, a rubber toe, and an arch that the originals never had. Better after the first puddle.",
                "厚帆布，橡胶鞋头，还有老款没有的足弓支撑。踩过第一个水坑之后更好看。",
            ),
            drawing="shoe_high_top",
            price=379,
            weight=820,
            options={"colour": ("cream", "black", "mustard"), "shoe_size": _SIZES[1:9]},
            facts={"fabric": "canvas", "care": "hand_wash", "sole_height": "30"},
            stock={"mustard/40": 1},
        ),
        Product(
            slug="feather-race",
            brand="strideling",
            model="Feather",
            name=both("Feather Race", "轻羽竞速鞋"),
            selling_point=both("For the day that has a number on it", "留给别着号码布的那天"),
            story=both(
                "A hundred and ninety grams, a springy plate, and foam that gives most of it back. Good for about "
                "ten races; keep it for those.",
                "190 克，弹性板，还有肯把力气还给你的泡棉。寿命大约十场比赛，请留给比赛。",
            ),
            drawing="shoe_racer",
            price=899,
            weight=380,
            options={"colour": ("mustard", "white"), "shoe_size": _SIZES[2:9]},
            facts={"fabric": "knit_mesh", "care": "hand_wash", "sole_height": "39"},
            stock={"mustard/42": 3, "white/40": 0},
            tags=("limited",),
            limit=1,
        ),
    ),
)
