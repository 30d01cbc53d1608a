"""What the fault tests have: how much is tried, the seed, the evidence."""

from tests.faults.conftest import evidence, scale, seed

__all__ = ["evidence", "scale", "seed"]
