"""The tables of imports and exports: what was asked for, how far it has come, and what was wrong. For staff alone."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from domains.interchange.rules.runs import FileFormat, RunStatus
from persistence import Base, Id, JsonValue, Translations


class GoodsImportRow(Base):
    """An import of a file that staff sent. `done_bytes` of it are done with, and `tally` says what became of them."""

    __tablename__ = "goods_imports"
    __table_args__ = (Index("ix_goods_imports_store_id", "store_id", "id"),)

    id: Mapped[Id]
    store_id: Mapped[int]
    staff_id: Mapped[int]
    staff_name: Mapped[str]
    client_address: Mapped[str]
    format: Mapped[FileFormat]
    language: Mapped[str]
    currency: Mapped[str]
    shop_url: Mapped[str]
    back_category_id: Mapped[int | None]
    dry_run: Mapped[bool]
    file_key: Mapped[str]
    file_name: Mapped[str]
    total_bytes: Mapped[int]
    done_bytes: Mapped[int]
    status: Mapped[RunStatus]
    tally: Mapped[JsonValue]
    faults: Mapped[int]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class GoodsImportFaultRow(Base):
    """Something wrong with a file, by line and column; as many of a file as are kept."""

    __tablename__ = "goods_import_faults"
    __table_args__ = (Index("ix_goods_import_faults_import_id", "import_id", "id"),)

    id: Mapped[Id]
    import_id: Mapped[int] = mapped_column(ForeignKey("goods_imports.id"))
    line: Mapped[int]
    column: Mapped[str | None]
    words: Mapped[Translations]
    refused: Mapped[bool]


class GoodsExportRow(Base):
    """An export of a store's goods, and the file that came of it, until it is removed."""

    __tablename__ = "goods_exports"
    __table_args__ = (Index("ix_goods_exports_store_id", "store_id", "id"),)

    id: Mapped[Id]
    store_id: Mapped[int]
    staff_id: Mapped[int]
    format: Mapped[FileFormat]
    language: Mapped[str]
    currency: Mapped[str]
    shop_url: Mapped[str]
    total: Mapped[int]
    done: Mapped[int]
    left_out: Mapped[JsonValue]
    status: Mapped[RunStatus]
    file_id: Mapped[int | None]
    expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
