"""Barcodes of goods: EAN-8, UPC-A, EAN-13 and GTIN-14."""

from typing import Final

_LENGTHS: Final = (8, 12, 13, 14)


def is_barcode(text: str) -> bool:
    """Whether it is a GTIN with the right check digit (GS1 General Specifications, section 7.9)."""
    if len(text) not in _LENGTHS or not (text.isascii() and text.isdigit()):
        return False
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(text)))
    return weighed % 10 == 0
