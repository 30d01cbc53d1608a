"""Fixtures of the checkout's tests."""

import pytest

from persistence import Database
from tests.domains.checkout.shopping import Shopper, new_shopper


@pytest.fixture
async def ada(database: Database) -> Shopper:
    """A member with an address in a stocked shop."""
    return await new_shopper(database)
