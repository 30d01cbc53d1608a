"""Phones of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

PHONES: Final = Family(
    category="phones",
    note=both(
        "In the box: the phone, a braided USB-C cable and a paper pin for the SIM tray. No charger, because "
        "you have one.",
        "盒内有手机、编织 USB-C 数据线和一枚取卡针。充电头您多半已经有了，我们就不再塞一个。",
    ),
    facts={"connection": ("bluetooth", "nfc", "usb_c")},
    tags=("two_year_warranty",),
    products=(
        Product(
            slug="nerivo-n3",
            brand="nerivo",
            model="N3",
            name=both("Nerivo N3", "诺里沃 N3"),
            selling_point=both("A flagship that still fits one hand", "单手握得住的旗舰"),
            story=both(
                "We asked two hundred people to reach the top corner of a screen with one thumb, and built the N3 "
                "around the answer: 6.1 inches, 168 grams. The camera is quick in poor light, the battery lasts into "
                "the second morning, and updates come for seven years.",
                "我们请两百个人用一只拇指去够屏幕的右上角，N3 的尺寸就从这里来：6.1 英寸，168 克。夜里抓拍够快，"
                "电量能撑到第二天早晨，系统更新管足七年。",
            ),
            drawing="phone",
            price=3999,
            market_price=4299,
            weight=168,
            options={"colour": ("sky", "graphite", "sand"), "storage": ("128_gb", "256_gb", "512_gb")},
            surcharge={"256_gb": 400, "512_gb": 1000},
            facts={
                "chip": "N-3 Core, 8 × 3.2 GHz",
                "screen_size": "6.1",
                "screen_type": "oled",
                "resolution": "2532 × 1170",
                "refresh_rate": "120",
                "camera": "50",
                "battery_capacity": "4500",
                "battery_life": "31",
                "charging_power": "45",
                "water_resistance": "ip68",
            },
            missing=frozenset({"sky/512_gb"}),
            stock={"sand/256_gb": 3, "sky/128_gb": 0},
            tags=("hot",),
        ),
        Product(
            slug="nerivo-n3-pro",
            brand="nerivo",
            model="N3 Pro",
            name=both("Nerivo N3 Pro", "诺里沃 N3 Pro"),
            selling_point=both("Three lenses, one steady hand", "三摄同色，拍什么都稳"),
            story=both(
                "Wide, standard and a five-times lens that share one colour profile, so a picture does not change "
                "its mood when you zoom. A steel-blue vapour chamber keeps the processor calm through an hour of "
                "video, and the glass has been dropped on pavements more often than we like to admit.",
                "广角、标准、五倍长焦共用一套色彩，拉近镜头，照片的气质不会变。均热板让处理器连拍一小时视频也不急躁；"
                "至于玻璃，我们在人行道上摔它的次数，自己都不好意思说。",
            ),
            drawing="phone_pro",
            price=5499,
            market_price=5999,
            weight=206,
            options={"colour": ("forest", "graphite", "cream"), "storage": ("256_gb", "512_gb", "1_tb")},
            surcharge={"512_gb": 800, "1_tb": 1800},
            facts={
                "chip": "N-3 Core Pro, 8 × 3.5 GHz",
                "screen_size": "6.7",
                "screen_type": "oled",
                "resolution": "2992 × 1344",
                "refresh_rate": "120",
                "camera": "50",
                "battery_capacity": "5100",
                "battery_life": "34",
                "charging_power": "65",
                "water_resistance": "ip68",
            },
            stock={"forest/1_tb": 2},
            tags=("new",),
            limit=2,
        ),
        Product(
            slug="nerivo-n3-lite",
            brand="nerivo",
            model="N3 Lite",
            name=both("Nerivo N3 Lite", "诺里沃 N3 Lite"),
            selling_point=both("The same screen, one camera fewer", "同一块屏幕，少一颗镜头"),
            story=both(
                "Most people use one lens and one screen. So the Lite keeps the good ones, leaves the rest out, and "
                "costs about a third less. It also weighs less than a bar of chocolate.",
                "大多数人常用的，就是一块屏幕和一颗镜头。Lite 把最好的那两样留下，其余省去，价格也省去近三分之一。"
                "它比一板巧克力还轻。",
            ),
            drawing="phone_lite",
            price=2699,
            weight=152,
            options={"colour": ("rose", "white", "sage"), "storage": ("128_gb", "256_gb")},
            surcharge={"256_gb": 300},
            facts={
                "chip": "N-2 Core, 8 × 2.9 GHz",
                "screen_size": "6.1",
                "screen_type": "oled",
                "resolution": "2532 × 1170",
                "refresh_rate": "120",
                "camera": "50",
                "battery_capacity": "4200",
                "battery_life": "28",
                "charging_power": "33",
                "water_resistance": "ip67",
            },
            tags=("new",),
        ),
        Product(
            slug="tavik-one",
            brand="tavik",
            model="One",
            name=both("Tavik One", "塔维克 One"),
            selling_point=both("All the phone you need for 1,299", "1299 元，够用而且好用"),
            story=both(
                "Calls are clear, maps are quick, the battery gets you home. The One has a headphone socket, a card "
                "slot and a back you can take off with a fingernail; the battery costs 89 yuan and changes in a "
                "minute.",
                "通话清楚，导航利索，电量够你到家。One 保留了耳机孔和扩展卡槽，后盖用指甲就能揭开；电池 89 元一块，"
                "一分钟换好。",
            ),
            drawing="phone_lite",
            price=1299,
            market_price=1499,
            weight=189,
            options={"colour": ("black", "sky"), "storage": ("128_gb", "256_gb")},
            surcharge={"256_gb": 200},
            facts={
                "chip": "T-1, 8 × 2.4 GHz",
                "screen_size": "6.5",
                "screen_type": "ips",
                "resolution": "2400 × 1080",
                "refresh_rate": "90",
                "camera": "48",
                "battery_capacity": "5000",
                "battery_life": "36",
                "charging_power": "25",
                "water_resistance": "ip54",
            },
            tags=("hot",),
        ),
        Product(
            slug="tavik-one-max",
            brand="tavik",
            model="One Max",
            name=both("Tavik One Max", "塔维克 One Max"),
            selling_point=both("Charge it on Friday, use it till Monday", "周五充满，用到周一"),
            story=both(
                "A 7,000 mAh battery in a body that is still under nine millimetres, and a 6.8-inch screen that is "
                "easy on the eyes of parents and commuters alike. Two loudspeakers face you, not your palm.",
                "7000 毫安时电池，机身仍不到 9 毫米；6.8 英寸大屏，爸妈看得清，通勤看得爽。两只扬声器正对着你，"
                "而不是对着手心。",
            ),
            drawing="phone_large",
            price=1799,
            weight=221,
            options={"colour": ("plum", "graphite"), "storage": ("128_gb", "256_gb")},
            surcharge={"256_gb": 200},
            facts={
                "chip": "T-1 Plus, 8 × 2.6 GHz",
                "screen_size": "6.8",
                "screen_type": "ips",
                "resolution": "2400 × 1080",
                "refresh_rate": "120",
                "camera": "64",
                "battery_capacity": "7000",
                "battery_life": "58",
                "charging_power": "44",
                "water_resistance": "ip54",
            },
        ),
        Product(
            slug="tavik-trek",
            brand="tavik",
            model="Trek",
            name=both("Tavik Trek", "塔维克 Trek"),
            selling_point=both("For rock faces, building sites and toddlers", "山路、工地、熊孩子，都不怕"),
            story=both(
                "Corners of rubberised steel, keys you can press in gloves, a torch of 400 lumens and a lanyard loop "
                "that holds a climber. It survives ninety minutes under water and a summer on the dashboard.",
                "包胶钢角，戴手套也按得动的实体键，400 流明手电，挂绳孔能吊住一个人。水下九十分钟没事，"
                "在仪表台上晒一个夏天也没事。",
            ),
            drawing="phone_rugged",
            price=2299,
            weight=312,
            options={"colour": ("rust", "black"), "storage": ("256_gb",)},
            facts={
                "chip": "T-2 Rugged, 8 × 2.6 GHz",
                "screen_size": "6.3",
                "screen_type": "ips",
                "resolution": "2340 × 1080",
                "refresh_rate": "90",
                "camera": "64",
                "battery_capacity": "8200",
                "battery_life": "72",
                "charging_power": "33",
                "water_resistance": "ip68",
            },
            stock={"rust/256_gb": 6},
        ),
    ),
)
