"""The address book."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from domains.kernel import NotFound, Refused
from domains.members.problems import AddressBookFull
from domains.members.rules.addresses import MAX_ADDRESSES, Address, SaveAddress, check_address
from domains.members.store import accounts as store
from persistence import Reader, Transaction


async def get_addresses(reader: Reader, member_ids: Collection[int]) -> dict[int, list[Address]]:
    """Each member's addresses, the default first, then in the order they were saved; none: no entry."""
    return await store.get_addresses(reader, member_ids)


async def find_address(reader: Reader, member_id: int, address_id: int) -> Address | None:
    """A member's own address; None for another's as for one that is not there."""
    return await store.find_address(reader, member_id, address_id)


async def save_address(tx: Transaction, member_id: int, command: SaveAddress, now: datetime) -> Address:
    """Adds an address, or changes the one of that id. A member's first is their default until another is made it.

    Raises Refused(Required, Invalid, NotFound, AddressBookFull).
    """
    checked = check_address(command)
    # Saves for one member happen one after another, so that the limit and the one default hold.
    if not await store.hold_member(tx, member_id):
        raise Refused(NotFound())
    address_id = await _write(tx, member_id, checked, now)
    saved = await store.find_address(tx, member_id, address_id)
    assert saved is not None
    return saved


async def _write(tx: Transaction, member_id: int, checked: SaveAddress, now: datetime) -> int:
    if checked.id is None:
        count = await store.count_addresses(tx, member_id)
        if count >= MAX_ADDRESSES:
            raise Refused(AddressBookFull(most=MAX_ADDRESSES))
        address_id = await store.add_address(tx, member_id, checked, now)
        checked = replace(checked, is_default=checked.is_default or count == 0)
    else:
        address_id = checked.id
        if not await store.change_address(tx, member_id, address_id, checked, now):
            raise Refused(NotFound(field=("id",)))
    if checked.is_default:
        await store.make_default(tx, member_id, address_id)
    return address_id
