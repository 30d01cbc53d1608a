"""What every resolver is given: the shop, and who asks for what, when, from where."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from domains import files, identity, members, orders, payments, stores
from domains.kernel import Channel, Frame
from execution.errors import CodedError
from persistence import Database, Reader

MEMBER: Final = "MEMBER"
SIGNED_IN: Final = "SIGNED_IN"


@dataclass(frozen=True, slots=True)
class Shop:
    """What lives as long as the server does."""

    database: Database
    keys: identity.TokenKeys
    clock: Callable[[], datetime]
    payment_channels: Mapping[str, payments.PaymentChannelAdapter]
    public_url: str
    demo: bool
    storage: files.Storage
    links: files.Links
    returns: orders.ReturnPolicy = orders.NO_CLAWBACK
    points: members.PointsRate = members.USUAL_RATE
    # Where prices are without tax, which is added to what is bought.
    untaxed_channels: frozenset[Channel] = frozenset()


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who is asking: a member, a person of the staff, or (neither is set) a guest; and by which session."""

    member_id: int | None = None
    staff: stores.Staff | None = None
    session_id: int | None = None

    def staff_with(self, *permissions: str) -> stores.Staff | None:
        """The person of the staff who asks, if that is one with any of these permissions."""
        return None if self.staff is None or self.staff.permissions.isdisjoint(permissions) else self.staff


NOBODY: Final = Viewer()
"""Any guest."""


@lru_cache(maxsize=10_000)
def guest(address: str | None) -> str:
    """A guest, as costs are counted: by the network that they come from."""
    return f"guest:{identity.address_group(address or '')}"


@dataclass(slots=True)
class Context:
    """One request."""

    shop: Shop
    frame: Frame
    now: datetime
    viewer: Viewer
    client_address: str
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    @property
    def database(self) -> Database:
        return self.shop.database

    def read(self) -> Reader:
        """A reader of single statements."""
        return self.shop.database.read()

    @property
    def kept_as(self) -> Frame | None:
        """What an answer to a guest depends on beside what is asked, for all guests alike; None for all others."""
        return self.frame if self.viewer is NOBODY else None

    @property
    def caller(self) -> str:
        """Who asks, as costs are counted: `member:12`, `staff:3`, or a guest by their address."""
        if self.viewer.member_id is not None:
            return f"member:{self.viewer.member_id}"
        if self.viewer.staff is not None:
            return f"staff:{self.viewer.staff.id}"
        return guest(self.client_address)

    @property
    def member_id(self) -> int:
        """The member who asks; only behind `requires=MEMBER`."""
        if self.viewer.member_id is None:
            raise CodedError("UNAUTHENTICATED", "Sign in first.")
        return self.viewer.member_id

    @property
    def staff(self) -> stores.Staff:
        """The person of the staff who asks; only behind `requires=` one of the staff's permissions."""
        if self.viewer.staff is None:
            raise CodedError("UNAUTHENTICATED", "Sign in as staff first.")
        return self.viewer.staff

    @property
    def author(self) -> stores.Author:
        """The same as whoever a change is written down of."""
        return stores.Author(self.staff, self.client_address)

    @property
    def session_id(self) -> int:
        """The session by which somebody asks; only behind `requires=`."""
        if self.viewer.session_id is None:
            raise CodedError("UNAUTHENTICATED", "Sign in first.")
        return self.viewer.session_id

    def demand(self, *permissions: str) -> None:
        """Raises CodedError where the viewer is neither MEMBER nor SIGNED_IN, nor has one of the staff's permissions.

        Any of those that are named is enough.
        """
        viewer = self.viewer
        has = {SIGNED_IN: viewer != NOBODY, MEMBER: viewer.member_id is not None}
        if any(has.get(each, False) for each in permissions) or viewer.staff_with(*permissions):
            return
        if not has.keys().isdisjoint(permissions):
            raise CodedError("UNAUTHENTICATED", "Sign in first.")
        if viewer.staff is None:
            raise CodedError("UNAUTHENTICATED", "Sign in as staff first.")
        raise CodedError("FORBIDDEN", f"This needs the permission {' or '.join(permissions)}.")
