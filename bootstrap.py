"""Makes `.venv` from the locks: `python3 bootstrap.py` for the shop alone, `--dev` for its tests and checks as well.

`--lock` writes the locks anew from pyproject.toml and keeps versions where it can; `--upgrade` takes the newest.
Standard library only, and nothing that an older Python cannot read: this runs before anything is installed.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "stoa-stamp"
TOOLS = ROOT / ".tools"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
_QUIET_PIP = ["-qq", "--disable-pip-version-check", "--no-input", "--root-user-action=ignore"]


class CannotSetUp(Exception):
    """What is missing on this machine, in words for the person who sits before it."""


def main(arguments: list[str]) -> None:
    move_to_a_python_that_is_new_enough()
    try:
        with only_one_at_a_time():
            if "--lock" in arguments or "--upgrade" in arguments:
                write_locks(upgrade="--upgrade" in arguments)
            else:
                set_up(dev="--dev" in arguments)
    except CannotSetUp as failure:
        sys.exit(f"stoa: {failure}")
    except KeyboardInterrupt:
        sys.exit("stoa: set-up interrupted; nothing half-made is left")


def set_up(dev: bool) -> None:
    """Brings `.venv` up to the locks; does nothing if it is, and leaves none behind if that fails."""
    # An environment made for the tests also runs the shop.
    if read(STAMP) in ({stamp(dev=True)} if dev else {stamp(dev=True), stamp(dev=False)}):
        return
    started = time.monotonic()
    # What `make run` made is added to, not made anew: a shop that runs from it, in another terminal, goes on.
    with whole_or_absent(ENVIRONMENT, emptied=read(STAMP) != stamp(dev=False)):
        STAMP.unlink(missing_ok=True)
        install(DEV_LOCK if dev else RUN_LOCK)
        STAMP.write_text(stamp(dev), encoding="utf-8")
    say(f"ready in {time.monotonic() - started:.0f} s")


def stamp(dev: bool) -> str:
    """What `.venv` was made of and for; a moved checkout counts as another, for its scripts name their Python."""
    sources = [RUN_LOCK, DEV_LOCK, ROOT / "pyproject.toml", Path(__file__)]
    digest = hashlib.sha256("\0".join(read(path) for path in sources).encode())
    return f"{'dev' if dev else 'run'} {ROOT} {digest.hexdigest()}"


def install(lock: Path) -> None:
    """Fills `.venv` with uv, or with venv and pip, or with a uv that pip unpacks: whatever this machine has."""
    uv = shutil.which("uv")
    if uv is None and has("venv", "ensurepip"):
        install_with_pip(lock)
    else:
        install_with_uv(uv or unpacked_uv(), lock)


def install_with_uv(uv: str, lock: Path) -> None:
    say(f"setting up .venv with uv ({packages_in(lock)} packages)")
    run([uv, "venv", "--quiet", "--allow-existing", "--no-project", "--python", sys.executable, str(ENVIRONMENT)])
    install_from_lock([uv, "pip", "install", "--quiet", "--python", str(ENVIRONMENT / "bin" / "python")], lock)


def install_with_pip(lock: Path) -> None:
    say(f"setting up .venv with pip ({packages_in(lock)} packages, about half a minute)")
    run([sys.executable, "-m", "venv", str(ENVIRONMENT)])
    install_from_lock([str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", *_QUIET_PIP], lock)


def install_from_lock(installer: list[str], lock: Path) -> None:
    run([*installer, "--require-hashes", "-r", str(lock)])
    run([*installer, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])


def unpacked_uv() -> str:
    """The locked uv, put into `.tools` by pip, which may do so even where its Python belongs to the system."""
    wanted = locked_lines_of("uv")
    if read(TOOLS / "uv.lock") != wanted:
        if not has("pip"):
            raise CannotSetUp(
                f"this Python ({sys.executable}) has neither venv nor pip, and there is no uv: "
                "install one of them and try again (on Debian and Ubuntu: apt-get install python3-venv)"
            )
        say("unpacking uv into .tools")
        with whole_or_absent(TOOLS, emptied=True):
            TOOLS.mkdir()
            (TOOLS / "wanted").write_text(wanted, encoding="utf-8")
            pip = [sys.executable, "-m", "pip", "install", *_QUIET_PIP, "--no-deps", "--require-hashes"]
            run([*pip, "--target", str(TOOLS), "-r", str(TOOLS / "wanted")])
            (TOOLS / "wanted").rename(TOOLS / "uv.lock")
    return str(TOOLS / "bin" / "uv")


def write_locks(upgrade: bool) -> None:
    """Writes both locks, for every platform and Python, with hashes and no word about where packages come from."""
    say("resolving the locks")
    uv = shutil.which("uv") or unpacked_uv()
    options = ["--quiet", "--universal", "--generate-hashes", "--no-header", *(["--upgrade"] if upgrade else [])]
    for lock, more in ((RUN_LOCK, []), (DEV_LOCK, ["--group", "dev", "--constraints", RUN_LOCK.name])):
        run([uv, "pip", "compile", "pyproject.toml", *options, *more, "--output-file", lock.name])


def locked_lines_of(package: str) -> str:
    found = re.search(rf"^{re.escape(package)}==(?:.*\\\n)*.*", read(DEV_LOCK), re.MULTILINE)
    if found is None:
        raise CannotSetUp(f"{package} is not in {DEV_LOCK.name}")
    return f"{found.group()}\n"


def packages_in(lock: Path) -> int:
    return len(re.findall(r"^[a-z0-9].*==", read(lock), re.MULTILINE))


def move_to_a_python_that_is_new_enough() -> None:
    """Starts over with the newest Python on PATH if this one is too old, and ends with a word if there is none."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in range(20, OLDEST_PYTHON[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, *sys.argv])
    sys.exit(f"stoa: Python 3.{OLDEST_PYTHON[1]} or newer is needed, this is {sys.version.split()[0]}")


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two set-ups at once (`make run` beside `make test`) take turns; the second then finds the work done."""
    with open(__file__, encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def whole_or_absent(folder: Path, emptied: bool) -> Iterator[None]:
    """For filling a folder, `emptied` first or not: it is removed if that fails or is interrupted."""
    if emptied:
        shutil.rmtree(folder, ignore_errors=True)
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def run(command: list[str]) -> None:
    """Runs a step that is silent unless something is wrong. Raises CannotSetUp."""
    # The settings of the machine (a mirror, a proxy, certificates) stay; another active environment must not.
    environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONHOME")}
    if subprocess.call(command, cwd=ROOT, env=environment) != 0:
        raise CannotSetUp(f"this step failed: {' '.join(command)}")


def has(*modules: str) -> bool:
    return all(importlib.util.find_spec(module) for module in modules)


def read(path: Path) -> str:
    """The text of a file; empty if there is no such file."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def say(words: str) -> None:
    sys.stdout.write(f"stoa: {words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
