"""Serves the shop with its guards against overselling taken out, so that tests can see what they prevent.

Run as the command is: `python -m tests.concurrency.unguarded_server serve`.
"""

from collections.abc import Collection

from domains import inventory
from operations.cli import main
from persistence import Reader
from tests.domains.inventory.unguarded import take_without_condition


async def _plenty(reader: Reader, sku_ids: Collection[int], recipes: object = None) -> dict[int, int]:
    return dict.fromkeys(sku_ids, 1000)


if __name__ == "__main__":
    take_without_condition()
    # Looking before locking guards too, as far as nobody comes between the look and the lock.
    inventory.get_availability = _plenty
    main()
