"""Goods and trees from elsewhere: each importer reads files of one shape and reports what became of every row."""

from operations.importers.litemall import import_litemall
from operations.importers.report import ImportReport, SkippedRow
from operations.importers.saleor import import_saleor
from operations.importers.taxonomy import import_taxonomy

__all__ = ["ImportReport", "SkippedRow", "import_litemall", "import_saleor", "import_taxonomy"]
