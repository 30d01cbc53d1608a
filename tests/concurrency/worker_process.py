"""Real worker processes for tests."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.concurrency.server_process import COMMAND, ROOT

WORK: Final = (*COMMAND, "worker")
COOK: Final = (sys.executable, "-m", "tests.concurrency.kitchen")
LIMIT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class WorkerProcess:
    """A worker, and the file that its words go to."""

    process: asyncio.subprocess.Process
    log: Path

    def said(self) -> str:
        return self.log.read_text(errors="replace")

    async def until_said(self, words: str) -> None:
        """Waits for it to say so."""
        async with asyncio.timeout(LIMIT_S):
            while True:
                if words in self.said():
                    return
                assert self.process.returncode is None, f"the worker ended:\n{self.said()}"
                await asyncio.sleep(0.02)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Sends a signal, waits for the end, and returns the exit code."""
        if self.process.returncode is None:
            self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), LIMIT_S)


@asynccontextmanager
async def working(
    database_url: str, folder: Path, name: str, *, command: Sequence[str] = COOK, **settings: str
) -> AsyncIterator[WorkerProcess]:
    """A worker at work until the block ends; it is never left behind."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("STOA_", "KITCHEN_"))}
    environment = {**inherited, "STOA_DATABASE_URL": database_url, "PYTHONUNBUFFERED": "1", **settings}
    log = folder / f"{name}.log"
    with log.open("ab") as words:
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=ROOT,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            start_new_session=True,
        )
    worker = WorkerProcess(process, log)
    try:
        await worker.until_said("at work")
        yield worker
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
