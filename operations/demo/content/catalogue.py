"""The demo shop's brands, tags and categories, with what each category binds."""

from typing import Final

from operations.demo.content.model import Binding, Brand, Category, both

BRANDS: Final = (
    Brand("nerivo", both("Nerivo", "诺里沃")),
    Brand("tavik", both("Tavik", "塔维克")),
    Brand("quillon", both("Quillon", "奎隆")),
    Brand("murmel", both("Murmel", "慕声")),
    Brand("plainstitch", both("Plainstitch", "素针")),
    Brand("fennmoor", both("Fennmoor", "芬野")),
    Brand("strideling", both("Strideling", "小步履")),
    Brand("hearthwick", both("Hearthwick", "炉栖")),
    Brand("tenonry", both("Tenonry", "榫造")),
    Brand("glimworks", both("Glimworks", "微光工坊")),
    Brand("copperhollow", both("Copperhollow", "铜谷")),
    Brand("mistfold", both("Mistfold", "雾岭")),
    Brand("bramblejar", both("Bramblejar", "莓罐")),
)

# Code, kind, label.
TAGS: Final = (
    ("new", "ACTIVITY", both("New", "新品")),
    ("hot", "ACTIVITY", both("Loved", "热卖")),
    ("bargain", "ACTIVITY", both("Under ¥100", "百元内")),
    ("limited", "ACTIVITY", both("Small batch", "小批量")),
    ("two_year_warranty", "SERVICE", both("2-year warranty", "两年质保")),
    ("free_returns", "SERVICE", both("30-day returns", "30 天无忧退")),
    ("assembly_service", "SERVICE", both("We assemble it", "送装一体")),
    ("responsible_fibre", "PERFORMANCE", both("Traceable fibre", "可追溯纤维")),
    ("freshly_made", "PERFORMANCE", both("Made this month", "当月新制")),
)

_DEVICE: Final = (
    Binding("model", "basics", "KEY", required=True),
    Binding("colour", "basics", "SALES", filterable=True),
    Binding("battery_life", "battery"),
    Binding("charging_power", "battery"),
    Binding("connection", "build", filterable=True),
)
_SOUND: Final = (
    Binding("driver", "sound"),
    Binding("noise_cancelling", "sound", filterable=True),
    Binding("water_resistance", "build"),
)
_WEAR: Final = (
    Binding("model", "basics", "KEY", required=True),
    Binding("colour", "basics", "SALES", filterable=True),
    Binding("fabric", "fabric", required=True, filterable=True),
    Binding("care", "fabric"),
    Binding("season", "cut", filterable=True),
)
_TOPS: Final = (
    Binding("size", "cut", "SALES", filterable=True),
    Binding("fit", "cut", filterable=True),
    Binding("fabric_weight", "fabric"),
)
_HOME: Final = (
    Binding("model", "basics", "KEY", required=True),
    Binding("colour", "basics", "SALES", filterable=True),
    Binding("material", "material", required=True, filterable=True),
    Binding("width", "dimensions"),
    Binding("depth", "dimensions"),
    Binding("height", "dimensions"),
)
_FURNITURE: Final = (Binding("load", "dimensions"), Binding("assembly", "material"))
_LIGHT: Final = (
    Binding("bulb", "light", filterable=True),
    Binding("luminous_flux", "light"),
    Binding("colour_temperature", "light"),
    Binding("dimmable", "light", filterable=True),
)
_FOOD: Final = (
    Binding("model", "basics", "KEY", required=True),
    Binding("net_weight", "basics", "SALES", filterable=True),
    Binding("origin", "origin", required=True, filterable=True),
    Binding("notes", "taste", filterable=True),
    Binding("shelf_life", "keeping"),
)
_PHONE: Final = (
    Binding("storage", "performance", "SALES", filterable=True),
    Binding("chip", "performance"),
    Binding("screen_size", "screen", filterable=True),
    Binding("screen_type", "screen"),
    Binding("resolution", "screen"),
    Binding("refresh_rate", "screen"),
    Binding("camera", "performance"),
    Binding("battery_capacity", "battery"),
    Binding("water_resistance", "build"),
)
_LAPTOP: Final = (
    Binding("memory", "performance", "SALES", filterable=True),
    # What a phone may still have is too little here.
    Binding("storage", "performance", "SALES", filterable=True, allowed=("256_gb", "512_gb", "1_tb")),
    Binding("chip", "performance"),
    Binding("screen_size", "screen", filterable=True),
    Binding("screen_type", "screen"),
    Binding("resolution", "screen"),
    Binding("refresh_rate", "screen"),
)
_COFFEE: Final = (
    Binding("grind", "basics", "SALES"),
    Binding("roast", "taste", filterable=True),
    Binding("process", "origin"),
    Binding("altitude", "origin"),
)

# Parents before their children; each inherits what its ancestors bind.
CATEGORIES: Final = (
    Category("electronics", both("Electronics", "数码"), drawing="speaker_portable", colour="sage", bindings=_DEVICE),
    Category("computing", both("Phones & computing", "手机与电脑"), "electronics"),
    Category("phones", both("Phones", "手机"), "computing", "phone", "sage", _PHONE),
    Category("laptops", both("Laptops", "笔记本电脑"), "computing", "laptop", "silver", _LAPTOP),
    Category("audio", both("Audio", "影音"), "electronics", bindings=_SOUND),
    Category(
        "headphones",
        both("Headphones", "耳机"),
        "audio",
        "headphones",
        "rust",
        (
            Binding("wearing", "build", filterable=True),
            Binding("noise_cancelling", "sound", mode="TIGHTEN", required=True),
        ),
    ),
    Category(
        "speakers",
        both("Speakers", "音箱"),
        "audio",
        "speaker_radio",
        "cream",
        (Binding("power_output", "sound"), Binding("noise_cancelling", "sound", mode="HIDE")),
    ),
    Category("clothing", both("Clothing", "服饰"), drawing="jumper", colour="mustard", bindings=_WEAR),
    Category("tops", both("Tops", "上装"), "clothing", bindings=_TOPS),
    Category("t-shirts", both("T-shirts", "T 恤"), "tops", "tee_striped", "navy"),
    Category("knitwear", both("Knitwear & fleece", "针织与卫衣"), "tops", "jumper_cabled", "cream"),
    Category("jackets", both("Jackets", "外套"), "tops", "shell", "mustard", (Binding("water_resistance", "fabric"),)),
    Category("footwear", both("Footwear", "鞋履"), "clothing"),
    Category(
        "trainers",
        both("Trainers", "运动鞋"),
        "footwear",
        "shoe_runner",
        "sky",
        (Binding("shoe_size", "cut", "SALES", filterable=True), Binding("sole_height", "cut")),
    ),
    Category("home", both("Home", "家居"), drawing="armchair", colour="forest", bindings=_HOME),
    Category("furniture", both("Furniture", "家具"), "home", bindings=_FURNITURE),
    Category("tables", both("Tables & sets", "桌子与套装"), "furniture", "table_round", "oak"),
    Category(
        "chairs",
        both("Chairs & stools", "椅凳"),
        "furniture",
        "chair_hoop",
        "sage",
        (Binding("seat_height", "dimensions"),),
    ),
    Category("lighting", both("Lighting", "灯饰"), "home", bindings=_LIGHT),
    Category("lamps", both("Lamps", "灯具"), "lighting", "lamp_mushroom", "rust"),
    Category("food", both("Food & drink", "食品"), drawing="gift_box", colour="rust", bindings=_FOOD),
    Category("drinks", both("Coffee & tea", "咖啡与茶"), "food"),
    Category("coffee", both("Coffee", "咖啡"), "drinks", "coffee_sun", "rust", _COFFEE),
    Category(
        "tea", both("Tea", "茶"), "drinks", "tea_sprig", "forest", (Binding("tea_kind", "taste", filterable=True),)
    ),
    Category("pantry", both("Pantry", "零食"), "food", bindings=(Binding("contains_nuts", "keeping"),)),
    Category("nuts-and-fruit", both("Nuts & dried fruit", "坚果果干"), "pantry", "pouch_mixed", "mustard"),
)
