"""All that the demo shop sells and says, as data; nothing here knows how it is stored."""

from typing import Final

from operations.demo.content.chairs import CHAIRS
from operations.demo.content.coffee import COFFEE
from operations.demo.content.headphones import HEADPHONES
from operations.demo.content.jackets import JACKETS
from operations.demo.content.knitwear import KNITWEAR
from operations.demo.content.lamps import LAMPS
from operations.demo.content.laptops import LAPTOPS
from operations.demo.content.nuts_and_fruit import NUTS_AND_FRUIT
from operations.demo.content.phones import PHONES
from operations.demo.content.speakers import SPEAKERS
from operations.demo.content.t_shirts import T_SHIRTS
from operations.demo.content.tables import TABLES
from operations.demo.content.tea import TEA
from operations.demo.content.trainers import TRAINERS

# Bundles come after what they are made of: the order is the one they are created in.
FAMILIES: Final = (
    PHONES,
    LAPTOPS,
    HEADPHONES,
    SPEAKERS,
    T_SHIRTS,
    KNITWEAR,
    JACKETS,
    TRAINERS,
    LAMPS,
    CHAIRS,
    TABLES,
    COFFEE,
    TEA,
    NUTS_AND_FRUIT,
)
