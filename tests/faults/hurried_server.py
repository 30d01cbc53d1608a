"""Serves the shop with a deadline of two seconds, and jobs taken for three, so that tests need not wait long.

Run as the command is: `python -m tests.faults.hurried_server serve`, and `worker`.
"""

from typing import Final

from execution.engine import Engine
from operations.cli import main
from persistence import Worker

HURRIED: Final = ("tests.faults.hurried_server", "serve")
HURRIED_WORKER: Final = (*HURRIED[:-1], "worker")
DEADLINE_S: Final = 2.0
LEASE_S: Final = 3.0

if __name__ == "__main__":
    assert Engine.__init__.__kwdefaults__ is not None
    Engine.__init__.__kwdefaults__["deadline_s"] = DEADLINE_S
    assert Worker.__init__.__kwdefaults__ is not None
    Worker.__init__.__kwdefaults__["lease_s"] = LEASE_S
    main()
