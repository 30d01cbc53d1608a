"""The values that the demo shop's attributes offer."""

from typing import Final

from operations.demo.content.model import Choice, both


def _choices(*triples: tuple[str, str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, both(en, zh)) for code, en, zh in triples)


def _plain(*values: str) -> tuple[Choice, ...]:
    """Choices that read the same in every language."""
    return tuple(Choice(value.lower().replace(" ", "_"), both(value, value)) for value in values)


# Code, English, Chinese, CSS colour: the pictures are drawn in these too.
_COLOURS: Final = (
    ("black", "Black", "墨黑", "#2f3038"),
    ("graphite", "Graphite", "石墨灰", "#4a4e5a"),
    ("silver", "Silver", "月银", "#c3c7cf"),
    ("white", "White", "素白", "#f4f2ec"),
    ("cream", "Cream", "奶油白", "#eee3d0"),
    ("sand", "Sand", "沙色", "#d3b48c"),
    ("mustard", "Mustard", "芥末黄", "#d9a441"),
    ("rust", "Rust", "锈红", "#b8573a"),
    ("rose", "Rose", "烟粉", "#c98a8f"),
    ("plum", "Plum", "梅紫", "#6d4158"),
    ("sky", "Sky", "晴蓝", "#7fa3c0"),
    ("navy", "Navy", "藏青", "#2d3b5a"),
    ("sage", "Sage", "鼠尾草绿", "#84a08a"),
    ("forest", "Forest", "松林绿", "#3d6b57"),
    ("oak", "Oak", "橡木色", "#c49a6c"),
    ("walnut", "Walnut", "胡桃木色", "#7a5236"),
)
SWATCHES: Final = {code: swatch for code, _, _, swatch in _COLOURS}
COLOURS: Final = tuple(Choice(code, both(en, zh), swatch) for code, en, zh, swatch in _COLOURS)
SIZES: Final = _plain("XS", "S", "M", "L", "XL", "XXL")
SHOE_SIZES: Final = _plain(*map(str, range(36, 46)))
STORAGES: Final = _plain("128 GB", "256 GB", "512 GB", "1 TB")
MEMORIES: Final = _plain("8 GB", "16 GB", "32 GB")
NET_WEIGHTS: Final = _plain("50 g", "100 g", "150 g", "250 g", "357 g", "500 g", "1 kg")
GRINDS: Final = _choices(
    ("whole_bean", "Whole bean", "咖啡豆"),
    ("filter", "For filter", "手冲研磨"),
    ("espresso", "For espresso", "意式研磨"),
)
SCREEN_TYPES: Final = _choices(
    ("oled", "OLED", "OLED"), ("ips", "IPS LCD", "IPS 液晶"), ("mini_led", "Mini-LED", "Mini-LED")
)
WATER_RESISTANCES: Final = _plain("IPX4", "IP54", "IP55", "IP67", "IP68")
WEARINGS: Final = _choices(
    ("over_ear", "Over-ear", "头戴包耳"),
    ("in_ear", "In-ear", "入耳式"),
    ("half_in_ear", "Half in-ear", "半入耳式"),
    ("ear_hook", "Ear hook", "耳挂式"),
)
CONNECTIONS: Final = _choices(
    ("bluetooth", "Bluetooth 5.4", "蓝牙 5.4"),
    ("wifi_6", "Wi-Fi 6", "Wi-Fi 6"),
    ("wifi_7", "Wi-Fi 7", "Wi-Fi 7"),
    ("nfc", "NFC", "NFC"),
    ("usb_c", "USB-C", "USB-C"),
    ("cable", "3.5 mm cable", "3.5 毫米线"),
    ("optical", "Optical in", "光纤输入"),
)
FABRICS: Final = _choices(
    ("organic_cotton", "Organic cotton", "有机棉"),
    ("cotton", "Cotton", "棉"),
    ("linen", "Linen", "亚麻"),
    ("merino", "Merino wool", "美利奴羊毛"),
    ("lambswool", "Lambswool", "羔羊毛"),
    ("cashmere", "Cashmere", "山羊绒"),
    ("recycled_polyester", "Recycled polyester", "再生聚酯纤维"),
    ("recycled_nylon", "Recycled nylon", "再生尼龙"),
    ("duck_down", "Duck down", "鸭绒"),
    ("waxed_cotton", "Waxed cotton", "蜡棉"),
    ("leather", "Leather", "牛皮"),
    ("suede", "Suede", "反绒皮"),
    ("knit_mesh", "Knit mesh", "飞织网面"),
    ("canvas", "Canvas", "帆布"),
)
FITS: Final = _choices(
    ("slim", "Slim", "修身"), ("regular", "Regular", "常规"), ("relaxed", "Relaxed", "宽松"), ("boxy", "Boxy", "廓形")
)
SEASONS: Final = _choices(
    ("spring", "Spring", "春"), ("summer", "Summer", "夏"), ("autumn", "Autumn", "秋"), ("winter", "Winter", "冬")
)
CARES: Final = _choices(
    ("machine_cold", "Machine wash cold", "冷水机洗"),
    ("hand_wash", "Hand wash", "手洗"),
    ("dry_clean", "Dry clean", "干洗"),
    ("wipe_clean", "Wipe clean", "擦拭清洁"),
)
MATERIALS: Final = _choices(
    ("oak", "Solid oak", "实木橡木"),
    ("walnut", "Solid walnut", "实木胡桃木"),
    ("ash", "Solid ash", "实木白蜡木"),
    ("steel", "Powder-coated steel", "喷粉钢"),
    ("wool_felt", "Wool felt", "羊毛毡"),
    ("boucle", "Bouclé", "圈圈绒"),
    ("paper_cord", "Paper cord", "纸绳"),
    ("mesh", "Mesh", "网布"),
    ("brass", "Brass", "黄铜"),
    ("glass", "Opal glass", "乳白玻璃"),
    ("washi", "Mulberry paper", "桑皮纸"),
    ("aluminium", "Aluminium", "铝"),
)
BULBS: Final = _choices(
    ("e27", "E27, included", "E27（附灯泡）"),
    ("e14", "E14, included", "E14（附灯泡）"),
    ("built_in", "Built-in LED", "内置 LED"),
)
ORIGINS: Final = _choices(
    ("yunnan", "Yunnan", "云南"),
    ("fujian", "Fujian", "福建"),
    ("zhejiang", "Zhejiang", "浙江"),
    ("xinjiang", "Xinjiang", "新疆"),
    ("guangxi", "Guangxi", "广西"),
    ("hebei", "Hebei", "河北"),
    ("ethiopia", "Ethiopia", "埃塞俄比亚"),
    ("colombia", "Colombia", "哥伦比亚"),
    ("brazil", "Brazil", "巴西"),
    ("california", "California", "美国加州"),
    ("ecuador", "Ecuador", "厄瓜多尔"),
)
ROASTS: Final = _choices(
    ("light", "Light", "浅烘"),
    ("medium", "Medium", "中烘"),
    ("medium_dark", "Medium-dark", "中深烘"),
    ("dark", "Dark", "深烘"),
)
PROCESSES: Final = _choices(
    ("washed", "Washed", "水洗"),
    ("natural", "Natural", "日晒"),
    ("honey", "Honey", "蜜处理"),
    ("water_decaf", "Water decaffeinated", "水处理脱因"),
)
TEA_KINDS: Final = _choices(
    ("green", "Green", "绿茶"),
    ("oolong", "Oolong", "乌龙茶"),
    ("scented", "Scented", "花茶"),
    ("white", "White", "白茶"),
    ("ripe_puer", "Ripe pu'er", "普洱熟茶"),
    ("black", "Black", "红茶"),
)
NOTES: Final = _choices(
    ("chocolate", "Chocolate", "巧克力"),
    ("caramel", "Caramel", "焦糖"),
    ("hazelnut", "Hazelnut", "榛子"),
    ("citrus", "Citrus", "柑橘"),
    ("berry", "Berries", "莓果"),
    ("jasmine", "Jasmine", "茉莉"),
    ("peach", "Peach", "蜜桃"),
    ("brown_sugar", "Brown sugar", "红糖"),
    ("chestnut", "Chestnut", "栗香"),
    ("orchid", "Orchid", "兰花香"),
    ("mineral", "Wet stone", "岩韵"),
    ("honey", "Honey", "蜜香"),
    ("dates", "Dates", "枣香"),
    ("malt", "Malt", "麦芽"),
    ("sea_salt", "Sea salt", "海盐"),
    ("butter", "Butter", "奶香"),
)
SHELF_LIVES: Final = _choices(
    ("6_months", "6 months", "6 个月"),
    ("9_months", "9 months", "9 个月"),
    ("12_months", "12 months", "12 个月"),
    ("18_months", "18 months", "18 个月"),
    ("years", "Years, and better for it", "多年，越陈越香"),
)
