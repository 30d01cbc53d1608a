"""How the command speaks: plain lines, and one for whatever keeps it from doing what it was asked."""

import asyncio
import difflib
import os
import sys
from collections.abc import Coroutine
from typing import Any, Final, NoReturn

from pydantic import ValidationError
from pydantic_settings import SettingsError

from domains.kernel import Refused
from operations.settings import Settings
from persistence import DatabaseUnavailable

_FAILED: Final = 2
_INTERRUPTED: Final = 130
# Read by others than the shop: where tests find real goods.
_OTHERS: Final = frozenset({"STOA_DATA"})


def say(text: str) -> None:
    print(text, flush=True)


def warn(text: str) -> None:
    print(f"stoa: {text}", file=sys.stderr, flush=True)


def fail(text: str) -> NoReturn:
    """Ends the command with one line and exit code 2."""
    warn(" ".join(text.split()))
    sys.exit(_FAILED)


def read_settings(**chosen: object) -> Settings:
    """The settings of the environment; what was `chosen` on the command line wins, here and in processes to come."""
    os.environ.update({f"STOA_{name.upper()}": str(value) for name, value in chosen.items() if value is not None})
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"STOA_{each['loc'][0]}".upper() + f": {each['msg']}" for each in error.errors())
        fail(f"The settings are wrong: {wrong}")
    except SettingsError as error:
        fail(f"The settings are wrong: {error}")
    for name in unknown_settings():
        near = difflib.get_close_matches(name, _names(), n=1)
        warn(f"{name} is no setting" + (f"; did you mean {near[0]}?" if near else "."))
    return settings


def unknown_settings() -> list[str]:
    """The names in the environment that look like settings and are none."""
    known = _names() | _OTHERS
    return sorted(name for name in os.environ if name.startswith("STOA_") and name not in known)


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Runs what a command does; what keeps it from that is said in one line."""
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except Refused as refused:
        fail("; ".join(_blamed(problem) for problem in refused.problems))
    except (OSError, ValueError, DatabaseUnavailable) as error:
        fail(str(error))


def _names() -> set[str]:
    return {f"STOA_{name}".upper() for name in Settings.model_fields}


def _blamed(problem: Any) -> str:
    words: str = problem.message("en")
    return words if problem.field is None else f"{problem.field[0]}: {words}"
