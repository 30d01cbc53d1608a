"""Laptops of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

LAPTOPS: Final = Family(
    category="laptops",
    note=both(
        "Memory and drive sit in sockets, the screws are ordinary ones, and a repair guide lies under the "
        "keyboard sticker.",
        "内存和硬盘都是插槽式，螺丝是普通螺丝，维修手册就印在键盘贴纸背面。",
    ),
    facts={"connection": ("bluetooth", "wifi_7", "usb_c")},
    tags=("two_year_warranty",),
    products=(
        Product(
            slug="nerivo-slate-14",
            brand="nerivo",
            model="Slate 14",
            name=both("Nerivo Slate 14", "诺里沃 Slate 14"),
            selling_point=both("1.19 kg, and not a compromise in sight", "1.19 千克，没有将就"),
            story=both(
                "Milled from one plate of recycled aluminium. The keyboard travels a full 1.5 millimetres, the "
                "screen is matt and true to colour, and the fan stays off until you really ask for something.",
                "一整块再生铝铣成。键程足足 1.5 毫米，雾面屏不反光、色彩准；不干重活，风扇就一直不转。",
            ),
            drawing="laptop",
            price=6999,
            market_price=7499,
            weight=1190,
            options={"colour": ("silver", "graphite"), "memory": ("16_gb", "32_gb"), "storage": ("512_gb", "1_tb")},
            surcharge={"32_gb": 900, "1_tb": 700},
            facts={
                "chip": "N-Book 8, 8 × 4.4 GHz",
                "screen_size": "14",
                "screen_type": "ips",
                "resolution": "2880 × 1800",
                "refresh_rate": "120",
                "battery_life": "17",
                "charging_power": "65",
            },
            missing=frozenset({"graphite/16_gb/512_gb"}),
            tags=("hot",),
        ),
        Product(
            slug="nerivo-slate-16",
            brand="nerivo",
            model="Slate 16",
            name=both("Nerivo Slate 16", "诺里沃 Slate 16"),
            selling_point=both("Room for two windows and a thought", "并排两个窗口，还留一点思考的余地"),
            story=both(
                "The bigger Slate gives you sixteen inches of OLED, six loudspeakers and a number row that "
                "accountants write us letters about. It still slides into a thirteen-litre backpack.",
                "更大的 Slate：16 英寸 OLED、六只扬声器，还有一排让会计给我们写感谢信的数字键。装进 13 升的背包，"
                "依然不费劲。",
            ),
            drawing="laptop_wide",
            price=8999,
            weight=1690,
            options={"colour": ("silver", "graphite"), "memory": ("16_gb", "32_gb"), "storage": ("1_tb",)},
            surcharge={"32_gb": 900},
            facts={
                "chip": "N-Book 10, 10 × 4.8 GHz",
                "screen_size": "16",
                "screen_type": "oled",
                "resolution": "3200 × 2000",
                "refresh_rate": "120",
                "battery_life": "14",
                "charging_power": "100",
            },
            stock={"graphite/32_gb/1_tb": 4},
        ),
        Product(
            slug="nerivo-slate-13",
            brand="nerivo",
            model="Slate 13",
            name=both("Nerivo Slate 13", "诺里沃 Slate 13"),
            selling_point=both("A notebook you forget is in the bag", "放进包里就忘了它的存在"),
            story=both(
                "Nine hundred and sixty grams, no fan, no noise. Made for lecture halls, window seats and the corner "
                "of the kitchen table.",
                "960 克，无风扇，零噪音。为教室、靠窗座位和厨房餐桌一角而生。",
            ),
            drawing="laptop_morning",
            price=5499,
            market_price=5799,
            weight=960,
            options={"colour": ("rose", "silver"), "memory": ("16_gb",), "storage": ("256_gb", "512_gb")},
            surcharge={"512_gb": 500},
            facts={
                "chip": "N-Book 6, 6 × 3.8 GHz",
                "screen_size": "13.3",
                "screen_type": "ips",
                "resolution": "2560 × 1600",
                "refresh_rate": "60",
                "battery_life": "19",
                "charging_power": "45",
            },
            tags=("new",),
        ),
        Product(
            slug="tavik-note-15",
            brand="tavik",
            model="Note 15",
            name=both("Tavik Note 15", "塔维克 Note 15"),
            selling_point=both("The sensible one", "理性之选"),
            story=both(
                "A big screen, a quiet keyboard, and every port that the projector in meeting room three might ask "
                "for. The Note 15 does office work all day and homework all evening.",
                "屏幕够大，键盘够静，三号会议室那台投影仪要什么接口，它都有。白天办公，晚上陪孩子写作业。",
            ),
            drawing="laptop_wide",
            price=3999,
            market_price=4399,
            weight=1720,
            options={"colour": ("graphite",), "memory": ("16_gb",), "storage": ("512_gb", "1_tb")},
            surcharge={"1_tb": 400},
            facts={
                "chip": "T-Book 6, 6 × 4.0 GHz",
                "screen_size": "15.6",
                "screen_type": "ips",
                "resolution": "1920 × 1200",
                "refresh_rate": "60",
                "battery_life": "11",
                "charging_power": "65",
            },
        ),
        Product(
            slug="tavik-forge-16",
            brand="tavik",
            model="Forge 16",
            name=both("Tavik Forge 16", "塔维克 Forge 16"),
            selling_point=both("Renders by day, raids by night", "白天渲染，晚上开黑"),
            story=both(
                "A 240 Hz Mini-LED screen, a graphics unit with 12 GB of its own memory and two fans that hum a "
                "fifth apart, because somebody on the team plays the cello.",
                "240 Hz Mini-LED 屏，12 GB 独立显存；两只风扇的音高正好差五度，因为团队里有人拉大提琴。",
            ),
            drawing="laptop_glowing",
            price=9999,
            weight=2380,
            options={"colour": ("black",), "memory": ("16_gb", "32_gb"), "storage": ("1_tb",)},
            surcharge={"32_gb": 1000},
            facts={
                "chip": "T-Forge 14, 14 × 5.2 GHz",
                "screen_size": "16",
                "screen_type": "mini_led",
                "resolution": "2560 × 1600",
                "refresh_rate": "240",
                "battery_life": "7",
                "charging_power": "230",
            },
            stock={"black/32_gb/1_tb": 0},
            limit=1,
        ),
        Product(
            slug="tavik-note-11",
            brand="tavik",
            model="Note 11",
            name=both("Tavik Note 11", "塔维克 Note 11"),
            selling_point=both("Survives school", "扛得住一个学期"),
            story=both(
                "A rubber rim, a keyboard that drains a spilt glass of juice, and a hinge tested for thirty thousand "
                "slams. The battery outlasts the longest school day with the lights left on.",
                "一圈橡胶包边，键盘洒了果汁自己会排掉，转轴摔合三万次。最长的一天课上完，电还有剩。",
            ),
            drawing="laptop_morning",
            price=2499,
            weight=1310,
            options={"colour": ("sky", "graphite"), "memory": ("8_gb",), "storage": ("256_gb",)},
            facts={
                "chip": "T-Book 4, 4 × 3.2 GHz",
                "screen_size": "11.6",
                "screen_type": "ips",
                "resolution": "1366 × 768",
                "refresh_rate": "60",
                "battery_life": "14",
                "charging_power": "45",
            },
        ),
    ),
)
