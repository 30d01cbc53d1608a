"""The one way to the database: engines, statements, transactions, outbox, jobs, idempotency keys, migrations."""

from persistence.backlog import Backlog, get_backlog
from persistence.changes import Changes
from persistence.checks import Check
from persistence.columns import SHORTLY, Base, Id, Json, JsonValue, Kept, Translations, UtcDateTime, text
from persistence.database import Database
from persistence.jobs import Job, WithEnd, run_next, schedule, schedule_at_each
from persistence.outages import DatabaseUnavailable
from persistence.outbox import Reaction, deliver_all, deliver_next, emit
from persistence.periodic import Daily, EveryMinutes, Monthly, Periodic, Timetable
from persistence.reader import Reader, Seen, Transaction, recorded_statements, turns_at, watched
from persistence.statements import Row, Statement, insert_into, one_of, sum_of, sum_where, translated, upsert
from persistence.worker import Worker

__all__ = [
    "SHORTLY",
    "Backlog",
    "Base",
    "Changes",
    "Check",
    "Daily",
    "Database",
    "DatabaseUnavailable",
    "EveryMinutes",
    "Id",
    "Job",
    "Json",
    "JsonValue",
    "Kept",
    "Monthly",
    "Periodic",
    "Reaction",
    "Reader",
    "Row",
    "Seen",
    "Statement",
    "Timetable",
    "Transaction",
    "Translations",
    "UtcDateTime",
    "WithEnd",
    "Worker",
    "deliver_all",
    "deliver_next",
    "emit",
    "get_backlog",
    "insert_into",
    "one_of",
    "recorded_statements",
    "run_next",
    "schedule",
    "schedule_at_each",
    "sum_of",
    "sum_where",
    "text",
    "translated",
    "turns_at",
    "upsert",
    "watched",
]
