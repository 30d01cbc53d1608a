"""Display texts in all their languages, as those read them who translate."""

import enum

from domains.kernel import read_model


class TextKind(enum.StrEnum):
    """Whose texts they are."""

    PRODUCT = "PRODUCT"
    BACK_CATEGORY = "BACK_CATEGORY"
    FRONT_CATEGORY = "FRONT_CATEGORY"
    BRAND = "BRAND"
    ATTRIBUTE = "ATTRIBUTE"
    ATTRIBUTE_VALUE = "ATTRIBUTE_VALUE"
    HEADING = "HEADING"
    TAG = "TAG"


@read_model()
class Translation:
    language: str
    text: str


@read_model()
class TranslatedText:
    """A text by the name of its field, in each language that it has been written in, by their codes."""

    field: str
    texts: tuple[Translation, ...]
