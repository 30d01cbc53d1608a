"""What PostgreSQL spends, as Linux tells of its processes."""

import os
from dataclasses import dataclass
from pathlib import Path

import asyncpg

_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class ServerCpu:
    """The CPU of a postmaster's processes that live now."""

    postmaster: int

    def seconds(self) -> float:
        """All that its processes have spent so far; those that have ended no longer count."""
        ticks = sum(_ticks(pid) for pid in self._pids())
        return ticks / os.sysconf("SC_CLK_TCK") if ticks else 0.0

    def _pids(self) -> list[int]:
        tasks = _PROC / str(self.postmaster) / "task" / str(self.postmaster) / "children"
        return [self.postmaster, *map(int, tasks.read_text().split())]


async def find_server(url: str) -> ServerCpu | None:
    """The server behind a URL, where it is on this machine and Linux tells of it."""
    try:
        found = ServerCpu(await _postmaster(url))
        return found if found.seconds() > 0 else None
    except (OSError, ValueError):
        return None


async def _postmaster(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        backend = await connection.fetchval("SELECT pg_backend_pid()")
        # Asked while the connection is open: its process is gone with it.
        return int((_PROC / str(backend) / "stat").read_text().rpartition(")")[2].split()[1])
    finally:
        await connection.close()


def _ticks(pid: int) -> float:
    """CPU of a process in clock ticks; finer where the scheduler's own count can be read."""
    try:
        nanoseconds = int((_PROC / str(pid) / "schedstat").read_text().split()[0])
        return nanoseconds / 1e9 * os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0
