"""Goods in files of other systems: what a file of products makes in the shop, and the shop's products as a file."""

from domains.interchange.jobs import jobs, run_import
from domains.interchange.rules.faults import Fault, FileUnreadable, Note, Tally
from domains.interchange.rules.outcomes import Batch
from domains.interchange.rules.runs import (
    FileFormat,
    GoodsExport,
    GoodsExports,
    GoodsImport,
    GoodsImports,
    ImportFault,
    ImportFaults,
    LeftOut,
    RunStatus,
    StartExport,
    StartImport,
)
from domains.interchange.rules.sheets import Manner
from domains.interchange.service.exporting import Exported, export_goods
from domains.interchange.service.importing import ImportGoods, import_goods
from domains.interchange.service.runs import (
    EXPORT_JOB,
    IMPORT_JOB,
    export_message,
    get_exports,
    get_imports,
    get_messages,
    list_exports,
    list_faults,
    list_imports,
    owner_of,
    start_export,
    start_import,
)

__all__ = [
    "EXPORT_JOB",
    "IMPORT_JOB",
    "Batch",
    "Exported",
    "Fault",
    "FileFormat",
    "FileUnreadable",
    "GoodsExport",
    "GoodsExports",
    "GoodsImport",
    "GoodsImports",
    "ImportFault",
    "ImportFaults",
    "ImportGoods",
    "LeftOut",
    "Manner",
    "Note",
    "RunStatus",
    "StartExport",
    "StartImport",
    "Tally",
    "export_goods",
    "export_message",
    "get_exports",
    "get_imports",
    "get_messages",
    "import_goods",
    "jobs",
    "list_exports",
    "list_faults",
    "list_imports",
    "owner_of",
    "run_import",
    "start_export",
    "start_import",
]
