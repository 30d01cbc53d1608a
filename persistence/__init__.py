"""The one way to the database: engines, statements, transactions, outbox, jobs, idempotency keys, migrations."""

from persistence.checks import Check
from persistence.columns import Base, Id, Json, JsonValue, Translations, UtcDateTime, text
from persistence.database import Database
from persistence.jobs import Job, run_next, schedule
from persistence.outbox import Reaction, deliver_all, deliver_next, emit
from persistence.postgresql import DatabaseUnavailable
from persistence.reader import Reader, Transaction, recorded_statements
from persistence.statements import Row, Statement, insert_into, one_of, translated, upsert
from persistence.worker import Worker

__all__ = [
    "Base",
    "Check",
    "Database",
    "DatabaseUnavailable",
    "Id",
    "Job",
    "Json",
    "JsonValue",
    "Reaction",
    "Reader",
    "Row",
    "Statement",
    "Transaction",
    "Translations",
    "UtcDateTime",
    "Worker",
    "deliver_all",
    "deliver_next",
    "emit",
    "insert_into",
    "one_of",
    "recorded_statements",
    "run_next",
    "schedule",
    "text",
    "translated",
    "upsert",
]
