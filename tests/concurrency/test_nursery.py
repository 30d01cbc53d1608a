"""What is born in the nursery is a process like any other, and is never left behind."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.concurrency.nursery import ROOT, Born, Nursery

pytestmark = pytest.mark.anyio

LIMIT_S = 60.0
# Says who it is, and waits for a signal.
_WAITING = "import os, signal\nprint(os.getpid(), os.getsid(0), os.getcwd(), flush=True)\nsignal.pause()\n"
_ENDING = "import os, sys\nprint(sys.argv[1:], os.environ['WORD'], sys.stdin.read())\nsys.exit(int(sys.argv[1]))\n"
_RAISING = "raise ValueError('told')\n"
# Asks for a process, and is killed with it.
_ASKER = """
import os, sys
from tests.concurrency.nursery import Nursery
nursery = Nursery()
with open(os.devnull, "rb") as nothing, open(sys.argv[1], "wb") as words:
    nursery.bear(["waiting"], os.environ, nothing, words, words)
print("born", flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    opened = Nursery("json")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("waiting", _WAITING), ("ending", _ENDING), ("raising", _RAISING)):
        (tmp_path / f"{name}.py").write_text(text)
    return tmp_path


def bear(nursery: Nursery, folder: Path, *command: str, typed: str = "") -> Born:
    (folder / "typed").write_text(typed)
    environment = {"WORD": "hello"}
    with (folder / "typed").open("rb") as stdin, (folder / "said").open("wb") as words:
        return nursery.bear(command, environment, stdin, words, words, folder)


async def until_said(folder: Path) -> str:
    async with asyncio.timeout(LIMIT_S):
        while True:
            if (folder / "said").exists() and (said := (folder / "said").read_text()).endswith("\n"):
                return said
            await asyncio.sleep(0.01)


async def test_it_has_its_own_arguments_environment_and_input(nursery: Nursery, folder: Path) -> None:
    assert await bear(nursery, folder, "ending", "3", typed="typed").wait() == 3
    assert (folder / "said").read_text() == "['3'] hello typed\n"


async def test_what_it_does_not_catch_is_told_and_ends_it(nursery: Nursery, folder: Path) -> None:
    born = bear(nursery, folder, "raising")
    assert born.wait_for(LIMIT_S) == 1
    assert (folder / "said").read_text().splitlines()[-1] == "ValueError: told"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
async def test_a_signal_ends_it(nursery: Nursery, folder: Path, how: signal.Signals) -> None:
    born = bear(nursery, folder, "waiting")
    assert (await until_said(folder)).split() == [str(born.pid), str(born.pid), str(folder)]
    assert born.returncode is None
    born.send_signal(how)
    assert await asyncio.wait_for(born.wait(), LIMIT_S) == -how


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's death")
async def test_it_dies_with_a_nursery_that_is_killed(folder: Path) -> None:
    nursery = Nursery()
    born = bear(nursery, folder, "waiting")
    await until_said(folder)
    nursery._process.kill()
    assert await asyncio.wait_for(born.wait(), LIMIT_S) == -signal.SIGKILL
    async with asyncio.timeout(LIMIT_S):
        while _lives(born.pid):  # noqa: ASYNC110  (another process ends it)
            await asyncio.sleep(0.01)
    nursery.close()


@pytest.fixture
def asker(folder: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(folder)))}
    command = [sys.executable, "-c", _ASKER, str(folder / "said")]
    with subprocess.Popen(
        command, cwd=folder, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield process


async def test_it_dies_with_whoever_asked_for_it(asker: subprocess.Popen[str], folder: Path) -> None:
    assert asker.stdout is not None
    assert asker.stdout.readline() == "born\n"
    process_id = int((await until_said(folder)).split()[0])
    asker.kill()
    async with asyncio.timeout(LIMIT_S):
        while _lives(process_id):  # noqa: ASYNC110  (another process ends it)
            await asyncio.sleep(0.01)


def _lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True
