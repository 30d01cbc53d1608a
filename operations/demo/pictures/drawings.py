"""Every drawing by its name, and the mood of the sheet that it stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from operations.demo.pictures import clothing, electronics, food, furniture, lamps, shoes
from operations.demo.pictures.canvas import Paint


@dataclass(frozen=True, slots=True)
class Mood:
    """The ground of a family of pictures: the usual one, and a deeper one for things that are pale."""

    usual: str
    deeper: str


COOL: Final = Mood("#dfe7ee", "#b4c5d4")
WARM: Final = Mood("#efe3d6", "#d8b9a2")
CALM: Final = Mood("#e6e5d8", "#b9c2a6")
FRESH: Final = Mood("#f0e6cf", "#dcc48f")


@dataclass(frozen=True, slots=True)
class Drawing:
    """How a kind of thing is drawn; what hangs or lies flat has no floor; `focus` is where a closer look goes."""

    draw: Callable[[Paint], str]
    mood: Mood
    floor: bool = True
    focus: tuple[int, int] = (400, 320)


DRAWINGS: Final[dict[str, Drawing]] = {
    "phone": Drawing(electronics.phone, COOL, focus=(320, 290)),
    "phone_pro": Drawing(partial(electronics.phone, lenses=3), COOL, focus=(320, 310)),
    "phone_lite": Drawing(partial(electronics.phone, lenses=1), COOL, focus=(320, 270)),
    "phone_large": Drawing(partial(electronics.phone, lenses=2, large=True), COOL, focus=(320, 280)),
    "phone_rugged": Drawing(electronics.rugged_phone, COOL, focus=(400, 300)),
    "laptop": Drawing(electronics.laptop, COOL, focus=(330, 520)),
    "laptop_morning": Drawing(partial(electronics.laptop, morning=True), COOL, focus=(330, 520)),
    "laptop_wide": Drawing(partial(electronics.laptop, wide=True), COOL, focus=(300, 520)),
    "laptop_glowing": Drawing(partial(electronics.laptop, wide=True, glowing=True), COOL, focus=(300, 540)),
    "headphones": Drawing(electronics.headphones, COOL, focus=(250, 480)),
    "headphones_slim": Drawing(partial(electronics.headphones, slim=True), COOL, focus=(250, 480)),
    "headphones_open": Drawing(partial(electronics.headphones, open_back=True), COOL, focus=(250, 500)),
    "earbuds": Drawing(electronics.earbuds, COOL, focus=(320, 330)),
    "earbuds_round": Drawing(partial(electronics.earbuds, stems=False), COOL, focus=(320, 320)),
    "earbuds_sport": Drawing(partial(electronics.earbuds, stems=False, hooks=True), COOL, focus=(320, 280)),
    "speaker_portable": Drawing(electronics.portable_speaker, COOL, focus=(450, 380)),
    "speaker_drum": Drawing(electronics.drum_speaker, COOL, focus=(400, 260)),
    "speaker_shelf": Drawing(electronics.shelf_speakers, COOL, focus=(260, 440)),
    "speaker_bar": Drawing(electronics.soundbar, COOL, focus=(440, 580)),
    "speaker_radio": Drawing(electronics.bedside_radio, COOL, focus=(480, 420)),
    "tee": Drawing(clothing.tee, WARM, floor=False, focus=(400, 260)),
    "tee_pocket": Drawing(partial(clothing.tee, pocket=True), WARM, floor=False, focus=(450, 330)),
    "tee_boxy": Drawing(partial(clothing.tee, boxy=True), WARM, floor=False, focus=(400, 260)),
    "tee_long": Drawing(partial(clothing.tee, long=True), WARM, floor=False, focus=(400, 260)),
    "tee_striped": Drawing(partial(clothing.tee, long=True, stripes=True), WARM, floor=False, focus=(400, 300)),
    "jumper": Drawing(clothing.jumper, WARM, floor=False, focus=(400, 260)),
    "jumper_roll": Drawing(partial(clothing.jumper, neck="roll"), WARM, floor=False, focus=(400, 230)),
    "jumper_cabled": Drawing(partial(clothing.jumper, cables=True), WARM, floor=False, focus=(400, 400)),
    "cardigan": Drawing(clothing.cardigan, WARM, floor=False, focus=(400, 440)),
    "hoodie": Drawing(clothing.hoodie, WARM, floor=False, focus=(400, 250)),
    "fleece": Drawing(clothing.fleece, WARM, floor=False, focus=(400, 270)),
    "shell": Drawing(clothing.shell, WARM, floor=False, focus=(400, 220)),
    "puffer": Drawing(clothing.puffer, WARM, floor=False, focus=(400, 260)),
    "gilet": Drawing(partial(clothing.puffer, sleeveless=True), WARM, floor=False, focus=(400, 260)),
    "chore_coat": Drawing(clothing.chore_coat, WARM, floor=False, focus=(430, 340)),
    "trench": Drawing(clothing.trench, WARM, floor=False, focus=(400, 420)),
    **{
        f"shoe_{kind}": Drawing(partial(shoes.shoe, kind=kind), WARM, focus=(330, 480))
        for kind in ("court", "runner", "trail", "slip_on", "high_top", "racer")
    },
    "table_round": Drawing(furniture.round_table, CALM, focus=(400, 340)),
    "table_long": Drawing(furniture.long_table, CALM, focus=(400, 390)),
    "desk": Drawing(furniture.desk, CALM, focus=(300, 380)),
    "table_side": Drawing(furniture.side_table, CALM, focus=(400, 340)),
    "table_coffee": Drawing(furniture.coffee_table, CALM, focus=(400, 470)),
    "set_dining": Drawing(furniture.dining_set, CALM, focus=(400, 360)),
    "set_study": Drawing(furniture.study_set, CALM, focus=(400, 360)),
    "stool": Drawing(furniture.stool, CALM, focus=(400, 320)),
    "chair_spindle": Drawing(furniture.spindle_chair, CALM, focus=(400, 260)),
    "chair_hoop": Drawing(furniture.hoop_chair, CALM, focus=(400, 340)),
    "armchair": Drawing(furniture.armchair, CALM, focus=(400, 340)),
    "chair_task": Drawing(furniture.task_chair, CALM, focus=(400, 340)),
    "bench": Drawing(furniture.bench, CALM, focus=(300, 420)),
    "lamp_desk": Drawing(lamps.desk_lamp, CALM, focus=(460, 270)),
    "lamp_floor": Drawing(lamps.floor_lamp, CALM, focus=(540, 280)),
    "lamp_bell": Drawing(lamps.bell_pendant, CALM, floor=False, focus=(400, 420)),
    "lamp_mushroom": Drawing(lamps.mushroom_lamp, CALM, focus=(400, 330)),
    "lamp_moon": Drawing(lamps.moon_lamp, CALM, focus=(400, 380)),
    "lamp_paper": Drawing(lamps.paper_lamp, CALM, floor=False, focus=(400, 400)),
    **{
        f"coffee_{emblem}": Drawing(partial(food.coffee_bag, emblem=emblem), FRESH, focus=(400, 420))
        for emblem in ("sun", "hills", "flower", "river", "moon", "feather")
    },
    **{
        f"tea_{leaf}": Drawing(partial(food.tea_tin, leaf=leaf), FRESH, focus=(400, 460))
        for leaf in ("sprig", "rock", "pearls", "blossom")
    },
    "tea_cake": Drawing(food.tea_cake, FRESH, focus=(420, 420)),
    "gift_box": Drawing(food.gift_box, FRESH, focus=(400, 440)),
    **{
        f"pouch_{content}": Drawing(partial(food.snack_pouch, content=content), FRESH, focus=(400, 460))
        for content in ("walnut", "almond", "mango", "apricot", "chocolate", "mixed")
    },
}
