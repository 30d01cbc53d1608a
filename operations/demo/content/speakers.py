"""Speakers of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

SPEAKERS: Final = Family(
    category="speakers",
    note=both(
        "No account, no app, no microphone that listens. Switch it on and play.",
        "不用注册，不用装应用，也没有偷听的麦克风。开机就响。",
    ),
    tags=("two_year_warranty",),
    products=(
        Product(
            slug="murmel-pip",
            brand="murmel",
            model="Pip",
            name=both("Murmel Pip", "慕声小圆音箱"),
            selling_point=both("A picnic's worth of music on a strap", "挂在包上的一场野餐音乐会"),
            story=both(
                "Fits a palm, fills a tent. Pip floats face up, dries on a towel and pairs with a second one for "
                "real stereo by the river.",
                "一掌可握，满帐皆声。掉进水里会仰面浮起，毛巾擦干照用；两只配对，就是河边的立体声。",
            ),
            drawing="speaker_portable",
            price=249,
            market_price=299,
            weight=340,
            options={"colour": ("rust", "sage", "navy", "cream")},
            facts={
                "driver": "48",
                "power_output": "8",
                "battery_life": "18",
                "water_resistance": "ip67",
                "connection": ("bluetooth", "usb_c"),
            },
            stock={"cream": 7},
            tags=("hot",),
        ),
        Product(
            slug="murmel-drum",
            brand="murmel",
            model="Drum",
            name=both("Murmel Drum", "慕声鼓音箱"),
            selling_point=both("Put it in the middle; everybody has the best seat", "摆在中间，人人都是最佳座位"),
            story=both(
                "Three drivers point in three directions, so a dinner party hears the same record at both ends of "
                "the table. The ring on top turns for volume and glows when it listens to you, which is only when "
                "you touch it.",
                "三只单元朝三个方向，长桌两头听到的是同一张唱片。顶上的光环旋转调音量；只有你碰它时，它才会亮。",
            ),
            drawing="speaker_drum",
            price=599,
            weight=1120,
            options={"colour": ("graphite", "sage", "rust")},
            facts={
                "driver": "60",
                "power_output": "30",
                "battery_life": "14",
                "water_resistance": "ipx4",
                "connection": ("bluetooth", "wifi_6"),
            },
            tags=("new",),
        ),
        Product(
            slug="murmel-shelf",
            brand="murmel",
            model="Shelf 5",
            name=both("Murmel Shelf 5 (pair)", "慕声书架箱 5 号（一对）"),
            selling_point=both("Two wooden boxes that tell the truth", "两只说真话的木箱"),
            story=both(
                "A five-inch cone, a silk tweeter and an amplifier inside the left one. The cabinets are real "
                "veneer, glued and clamped by people who also build furniture, and they weigh accordingly.",
                "5 英寸低音、丝膜高音，左箱内置功放。箱体贴的是真木皮，由做家具的师傅上胶、夹紧，拿起来便知分量。",
            ),
            drawing="speaker_shelf",
            price=1999,
            market_price=2299,
            weight=9400,
            options={"colour": ("oak", "walnut")},
            facts={"driver": "130", "power_output": "100", "connection": ("bluetooth", "cable", "optical")},
            stock={"walnut": 4},
            tags=("limited",),
        ),
        Product(
            slug="murmel-beam",
            brand="murmel",
            model="Beam 80",
            name=both("Murmel Beam 80", "慕声 Beam 80 条形音箱"),
            selling_point=both("You will understand every word of the film", "电影里的每句台词都听得清"),
            story=both(
                "A separate centre channel for voices, a late-night mode that keeps explosions civil, and one cable "
                "to the television. Eighty centimetres, six drivers, no box on the floor.",
                "独立中置专管人声，夜间模式让爆炸也懂礼貌，一根线接电视。80 厘米，六只单元，地上不用再摆低音炮。",
            ),
            drawing="speaker_bar",
            price=1599,
            weight=3600,
            options={"colour": ("graphite",)},
            facts={"driver": "66", "power_output": "160", "connection": ("bluetooth", "optical")},
        ),
        Product(
            slug="murmel-dawn",
            brand="murmel",
            model="Dawn",
            name=both("Murmel Dawn", "慕声晨光床头收音机"),
            selling_point=both("Wakes you the way a window does", "像窗户一样把你叫醒"),
            story=both(
                "A bedside radio with one knob and a clock that dims itself. In the morning it begins as a murmur "
                "and takes ten minutes to become the news.",
                "一只旋钮的床头收音机，时钟会自己变暗。清晨它从一声呢喃开始，用十分钟慢慢变成新闻。",
            ),
            drawing="speaker_radio",
            price=459,
            weight=980,
            options={"colour": ("cream", "sage", "rust")},
            facts={"driver": "76", "power_output": "10", "connection": ("bluetooth", "usb_c")},
            tags=("new",),
        ),
    ),
)
