"""Who waits for something to change, woken once it has been committed, in whatever process that was."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Follower:
    """Somebody who follows a topic. What happens while they are busy is told as one change."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()

    async def change(self) -> None:
        """Waits for the next change, or for none where there was one since the last call."""
        await self._changed.wait()
        self._changed.clear()

    def wake(self) -> None:
        self._changed.set()


class Notices:
    """The followers of this process, by topic, such as `order/12`."""

    def __init__(self) -> None:
        self._followers: dict[str, set[Follower]] = {}

    @property
    def is_followed(self) -> bool:
        return bool(self._followers)

    @asynccontextmanager
    async def following(self, topic: str) -> AsyncIterator[Follower]:
        """A follower of a topic, until the block ends."""
        follower = Follower()
        self._followers.setdefault(topic, set()).add(follower)
        try:
            yield follower
        finally:
            rest = self._followers[topic]
            rest.discard(follower)
            if not rest:
                del self._followers[topic]

    def publish(self, topic: str) -> None:
        """Wakes those who follow a topic."""
        for follower in self._followers.get(topic, ()):
            follower.wake()

    def publish_all(self) -> None:
        """Wakes everybody: something has changed, and nobody knows what."""
        for topic in self._followers:
            self.publish(topic)
