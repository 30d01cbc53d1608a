"""Real worker processes for tests."""

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.concurrency.server_process import Process, begin, environment_with

WORK: Final = ("operations.cli", "worker")
COOK: Final = ("tests.concurrency.kitchen",)
LIMIT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class WorkerProcess:
    """A worker, and the file that its words go to."""

    process: Process
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
    log = folder / f"{name}.log"
    with log.open("ab") as words:
        process = await begin(command, environment_with({"STOA_DATABASE_URL": database_url, **settings}), words)
    worker = WorkerProcess(process, log)
    try:
        await worker.until_said("at work")
        yield worker
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
