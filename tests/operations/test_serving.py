"""Of several server processes each is asked whether it is well, and none that has ended is waited for."""

import os
import socket
from collections.abc import Iterator

import pytest
import uvicorn
from uvicorn.supervisors.multiprocess import Process

from operations.serving import answer_of

AN_HOUR_S = 3600.0


class Dying(Process):
    """Ends when it is asked, as one does that is killed in that moment."""

    def target(self, sockets: list[socket.socket] | None = None) -> None:
        self.child_conn.recv()
        os._exit(1)


class Well(Process):
    """Answers each time."""

    def target(self, sockets: list[socket.socket] | None = None) -> None:
        self.always_pong()


def started(kind: type[Process]) -> Iterator[Process]:
    process = kind(uvicorn.Config("server:app"), [])
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()


@pytest.fixture
def dying() -> Iterator[Process]:
    yield from started(Dying)


@pytest.fixture
def well() -> Iterator[Process]:
    yield from started(Well)


def test_a_process_that_ends_when_it_is_asked_is_not_waited_for(dying: Process) -> None:
    assert answer_of(dying, AN_HOUR_S) is None


def test_a_process_that_has_ended_is_not_waited_for(dying: Process) -> None:
    answer_of(dying, AN_HOUR_S)
    dying.join()
    assert answer_of(dying, AN_HOUR_S) is None


def test_a_process_answers_each_time(well: Process) -> None:
    assert [answer_of(well, AN_HOUR_S) for _ in range(3)] == [False] * 3
