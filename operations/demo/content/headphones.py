"""Headphones and earbuds of the demo shop."""

from typing import Final

from operations.demo.content.model import Family, Product, both

HEADPHONES: Final = Family(
    category="headphones",
    note=both(
        "Ear pads, tips and batteries are sold one by one, for as long as we make the model and five years after.",
        "耳罩、耳塞套和电池都单卖；型号在产期间供应，停产后再供五年。",
    ),
    tags=("two_year_warranty",),
    products=(
        Product(
            slug="quillon-hush",
            brand="quillon",
            model="Hush",
            name=both("Quillon Hush", "奎隆 Hush 降噪耳机"),
            selling_point=both("Turns a carriage into a reading room", "把车厢变成阅览室"),
            story=both(
                "Eight microphones listen to the world so that you need not. Hush takes out engines and chatter "
                "evenly, without the pressure that gives some people a headache, and lets a single voice through "
                "when you rest a hand on the cup.",
                "八只麦克风替你听这个世界。Hush 把引擎声和交谈声匀匀地抹去，没有让人头胀的闷压感；想听人说话，"
                "手掌轻覆耳罩即可。",
            ),
            drawing="headphones",
            price=1299,
            market_price=1499,
            weight=262,
            options={"colour": ("black", "cream", "forest")},
            facts={
                "wearing": "over_ear",
                "driver": "40",
                "noise_cancelling": "true",
                "battery_life": "44",
                "charging_power": "15",
                "connection": ("bluetooth", "usb_c", "cable"),
            },
            stock={"forest": 5},
            tags=("hot", "free_returns"),
        ),
        Product(
            slug="quillon-hush-lite",
            brand="quillon",
            model="Hush Lite",
            name=both("Quillon Hush Lite", "奎隆 Hush Lite"),
            selling_point=both("Quiet, at half the price and weight", "一半价格，一半重量，一样安静"),
            story=both(
                "The same tuning in a lighter frame that folds flat into a coat pocket. We saved on the case and the "
                "leather, not on the drivers.",
                "同样的调音，更轻的骨架，折平就能塞进大衣口袋。省的是收纳盒和皮面，不是发声单元。",
            ),
            drawing="headphones_slim",
            price=699,
            weight=188,
            options={"colour": ("graphite", "sky", "rose")},
            facts={
                "wearing": "over_ear",
                "driver": "40",
                "noise_cancelling": "true",
                "battery_life": "50",
                "charging_power": "10",
                "connection": ("bluetooth", "usb_c"),
            },
            tags=("new",),
        ),
        Product(
            slug="quillon-studio-40",
            brand="quillon",
            model="Studio 40",
            name=both("Quillon Studio 40", "奎隆 Studio 40 开放式监听耳机"),
            selling_point=both("Open, honest, and wired on purpose", "开放、诚实，特意留了线"),
            story=both(
                "An open-back monitor for people who mix, and for those who simply want to hear where the second "
                "violins sit. It leaks sound. That is what makes it breathe.",
                "给做混音的人，也给只想听清第二小提琴坐在哪儿的人。开放式耳机会漏音，也正因此，它才会呼吸。",
            ),
            drawing="headphones_open",
            price=1899,
            weight=298,
            options={"colour": ("graphite",)},
            facts={"wearing": "over_ear", "driver": "45", "noise_cancelling": "false", "connection": ("cable",)},
            stock={"graphite": 8},
            tags=("limited",),
        ),
        Product(
            slug="murmel-pebble",
            brand="murmel",
            model="Pebble",
            name=both("Murmel Pebble", "慕声小石子耳机"),
            selling_point=both("Light as a pebble, gone in the ear", "轻如石子，戴上就忘"),
            story=both(
                "Four grams each, shaped on nine hundred ears, and happy to be used one at a time. The case closes "
                "with the click of a good pen.",
                "每只 4 克，照着九百副耳朵打磨外形，单只用也可以。充电盒合上的那声“嗒”，像一支好钢笔。",
            ),
            drawing="earbuds_round",
            price=349,
            market_price=399,
            weight=46,
            options={"colour": ("white", "black", "rose", "sage")},
            facts={
                "wearing": "half_in_ear",
                "driver": "12",
                "noise_cancelling": "false",
                "battery_life": "28",
                "charging_power": "5",
                "water_resistance": "ipx4",
                "connection": ("bluetooth", "usb_c"),
            },
            stock={"rose": 0},
            tags=("hot",),
        ),
        Product(
            slug="murmel-pebble-pro",
            brand="murmel",
            model="Pebble Pro",
            name=both("Murmel Pebble Pro", "慕声小石子 Pro"),
            selling_point=both("Big silence from a small thing", "小小一枚，大大安静"),
            story=both(
                "Noise cancelling that adapts to the shape of your ear within two seconds, and a clear voice on "
                "windy corners. The stem takes taps, swipes and a gentle squeeze.",
                "两秒内照着你的耳道调好降噪，街角有风，通话照样清楚。耳柄可以轻点、滑动，或轻轻一捏。",
            ),
            drawing="earbuds",
            price=799,
            weight=54,
            options={"colour": ("white", "graphite")},
            facts={
                "wearing": "in_ear",
                "driver": "11",
                "noise_cancelling": "true",
                "battery_life": "36",
                "charging_power": "5",
                "water_resistance": "ip54",
                "connection": ("bluetooth", "usb_c"),
            },
            tags=("new",),
        ),
        Product(
            slug="murmel-sprint",
            brand="murmel",
            model="Sprint",
            name=both("Murmel Sprint", "慕声疾步运动耳机"),
            selling_point=both("Stays on for the last kilometre", "跑到最后一公里也不掉"),
            story=both(
                "A soft hook that remembers your ear, a seal against sweat and rain, and real keys that work with "
                "wet fingers. Rinse it under the tap when you are done.",
                "软耳挂会记住你的耳形，汗水雨水都不怕，湿手也按得准实体键。跑完了，水龙头下冲一冲就好。",
            ),
            drawing="earbuds_sport",
            price=299,
            weight=62,
            options={"colour": ("black", "rust", "sky")},
            facts={
                "wearing": "ear_hook",
                "driver": "12",
                "noise_cancelling": "false",
                "battery_life": "40",
                "charging_power": "5",
                "water_resistance": "ip67",
                "connection": ("bluetooth", "usb_c"),
            },
        ),
    ),
)
