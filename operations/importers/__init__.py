"""Goods and trees from elsewhere: each importer reads files of one shape and reports what became of every row."""

from operations.importers.litemall import import_litemall
from operations.importers.mall import import_mall
from operations.importers.report import ImportReport, SkippedRow
from operations.importers.saleor import import_saleor
from operations.importers.shopify import export_shopify, import_shopify
from operations.importers.taxonomy import import_taxonomy
from operations.importers.trees import import_tree

__all__ = [
    "ImportReport",
    "SkippedRow",
    "export_shopify",
    "import_litemall",
    "import_mall",
    "import_saleor",
    "import_shopify",
    "import_taxonomy",
    "import_tree",
]
