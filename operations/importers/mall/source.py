"""The files of a mall shop."""

from pathlib import Path
from typing import Final

from domains import catalog
from operations.importers.json_lines import JsonLines, Line
from operations.importers.report import ImportReport

CURRENCY: Final = "CNY"


class Source:
    """The files, and the report of what became of their rows."""

    def __init__(self, folder: Path, report: ImportReport) -> None:
        self._folder = folder
        self.report = report
        self.categories = self.file("product_category")
        self.brands = self.file("brand")
        self.attribute_categories = self.file("product_attribute_category")
        self.attributes = self.file("product_attribute")
        self.values = self.file("product_attribute_value")
        self.filters = self.file("product_category_attribute_relation")
        self.goods = self.file("product")
        self.skus = self.file("sku_stock")

    def file(self, name: str) -> JsonLines:
        """A file by what it is called behind `pms_`. Raises FileNotFoundError."""
        path = self._folder / f"pms_{name}.jsonl"
        if not path.is_file():
            raise FileNotFoundError(f"{path} is missing")
        return JsonLines(path, self.report)


def code_of(number: int) -> str:
    """What a row of the source is called here."""
    return f"mall-{number}"


def text_of(line: Line, name: str) -> str:
    """A text that may be missing."""
    return "" if line.row.get(name) is None else line.text(name, 200_000)


def picture(address: str) -> str | None:
    """A picture's address over https; None for what is no address."""
    scheme, separator, rest = address.strip().partition("://")
    url = f"https://{rest}"
    return url if separator and scheme in ("http", "https") and catalog.is_picture_url(url) else None


def chinese(text: str) -> dict[str, str]:
    """A display text of the source, which is Chinese."""
    return {"zh-CN": text}
