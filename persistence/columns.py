"""Column types that behave alike on SQLite and PostgreSQL, and the base class of all tables."""

import enum
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Final, cast

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

_BIG: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant in UTC: timestamptz on PostgreSQL, ISO 8601 text of one length on SQLite."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(sa.String(32))
        return dialect.type_descriptor(sa.DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if isinstance(value, str) else value


class Json(TypeDecorator[Any]):
    """Any JSON value: jsonb on PostgreSQL, text on SQLite."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(_JsonbText())
        return dialect.type_descriptor(sa.Text())

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        return None if value is None else orjson.dumps(value).decode()

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return orjson.loads(value) if isinstance(value, str) else value


class TranslationsType(Json):
    """A display text in several languages, as JSON: `{"en": "Chair", "zh-CN": "椅子"}`."""

    cache_ok = True


class _JsonbText(postgresql.JSONB):
    """jsonb that travels as text, as the bare driver has it."""

    def bind_processor(self, dialect: sa.Dialect) -> None:
        return None

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> None:
        return None


Id = Annotated[int, mapped_column(_BIG, primary_key=True, autoincrement=True)]
Translations = Annotated[dict[str, str], mapped_column(TranslationsType)]
JsonValue = Annotated[Any, mapped_column(Json)]


def text(length: int | None = None) -> TypeEngine[str]:
    """Text that compares as bytes on both databases."""
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


KEPT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Kept:
    """How long what was read from a table may be shown again to those who all see the same.

    Until a row is written, and these seconds at most. Where rows count from or to an instant, `turns` names the
    columns. A table that is not `is_versioned` may be written unnoticed; so may single columns of one that is, by
    statements that are `late`: what they show is then as old as the seconds allow.
    """

    for_s: float = KEPT_S
    turns: tuple[str, ...] = ()
    is_versioned: bool = True


SHORTLY: Final = Kept(for_s=1.0)
"""For tables with facts that change all the time."""


class Base(DeclarativeBase):
    """The base class of every table. An id that was given once is never given again."""

    # Not at all, unless a table says otherwise: most of what a shop knows is somebody's own.
    kept: ClassVar[Kept | None] = None

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        int: _BIG,
        str: text(),
        datetime: UtcDateTime(),
        enum.Enum: sa.Enum(enum.Enum, native_enum=False, length=32, create_constraint=False),
    }

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        table = cast(sa.Table | None, getattr(cls, "__table__", None))  # an abstract class has none
        if table is not None and any(column.autoincrement is True for column in table.primary_key.columns):
            # Else SQLite gives the id of the last row again once that row is deleted.
            table.dialect_options["sqlite"]["autoincrement"] = True
