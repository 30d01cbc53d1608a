"""The demo shop's documents: specification sheets as PDF, set from the facts of its content."""

from functools import lru_cache
from typing import Final

from operations.demo.content import FAMILIES
from operations.demo.content.attributes import ATTRIBUTES
from operations.demo.content.model import Family, Product, Texts, both

TITLE: Final[Texts] = both("Specification sheet", "规格书")
_PAPERED: Final = frozenset({"phones", "laptops"})
_NAMES: Final = {each.code: each for each in ATTRIBUTES}
_TOP, _LEFT, _LINE, _TAB = 780, 60, 20, 260


def has_paper(family: Family) -> bool:
    """Whether the products of a family have a specification sheet."""
    return family.category in _PAPERED


@lru_cache(maxsize=64)
def find_paper(slug: str) -> bytes | None:
    """The specification sheet of a product, in English; None where it has none."""
    for family in FAMILIES:
        for product in family.products:
            if product.slug == slug and has_paper(family):
                return _pdf([product.name["en"], product.selling_point["en"], "", *_facts(product, family)])
    return None


def _facts(product: Product, family: Family) -> list[str]:
    return [_line(code, value) for code, value in {**product.facts, **family.facts}.items()]


def _line(code: str, value: str | tuple[str, ...]) -> str:
    attribute = _NAMES[code]
    labels = {each.code: each.label["en"] for each in attribute.choices}
    values = [value] if isinstance(value, str) else value
    shown = ", ".join(labels.get(each, each) for each in values)
    return f"{attribute.name['en']}\t{shown} {attribute.unit or ''}".rstrip()


def _pdf(lines: list[str]) -> bytes:
    """One page in Helvetica: a heading, and cells parted by tabs."""
    content = b"".join(_shown(line, number) for number, line in enumerate(lines))
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    file, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(file))
    return file + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer


def _shown(line: str, number: int) -> bytes:
    size = 22 if number == 0 else 11
    height = _TOP - number * _LINE
    return b"".join(
        b"BT /F %d Tf %d %d Td (%s) Tj ET\n" % (size, _LEFT + _TAB * column, height, _escaped(cell))
        for column, cell in enumerate(line.split("\t"))
    )


def _escaped(text: str) -> bytes:
    plain = text.encode("cp1252", "replace")
    return plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
