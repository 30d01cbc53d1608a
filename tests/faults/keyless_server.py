"""Serves the shop with its idempotency keys taken out, so that tests can see what they prevent.

Run as the command is: `python -m tests.faults.keyless_server serve`.
"""

from datetime import datetime

from operations.cli import main
from persistence import Transaction, idempotency


async def _begin(tx: Transaction, key: idempotency.Key, now: datetime) -> None:
    """Everything is new."""


if __name__ == "__main__":
    idempotency.begin = _begin
    main()
