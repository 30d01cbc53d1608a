"""The files of a litemall shop."""

from pathlib import Path

from operations.importers.json_lines import JsonLines
from operations.importers.report import ImportReport

CURRENCY = "CNY"


class Source:
    """The files, and the report of what became of their rows."""

    def __init__(self, folder: Path, report: ImportReport) -> None:
        self.report = report
        self.categories = _file(folder, "category", report)
        self.brands = _file(folder, "brand", report)
        self.goods = _file(folder, "goods", report)
        self.specifications = _file(folder, "goods_specification", report)
        self.attributes = _file(folder, "goods_attribute", report)
        self.skus = _file(folder, "goods_product", report)


def picture(address: str) -> str | None:
    """A picture's address over https; None for what is no address."""
    scheme, separator, rest = address.partition("://")
    return f"https://{rest}" if separator and scheme in ("http", "https") else None


def chinese(text: str) -> dict[str, str]:
    """A display text of the source, which is Chinese."""
    return {"zh-CN": text}


def _file(folder: Path, name: str, report: ImportReport) -> JsonLines:
    path = folder / f"litemall_{name}.jsonl"
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing")
    return JsonLines(path, report)
