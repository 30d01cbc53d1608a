"""What the catalogue does later: products are put on sale and taken off, promotion prices begin and end, rules are led
by what is smallest."""

from collections.abc import Mapping

from domains.catalog.service.leading import CHOOSE_LEADS_JOB, choose_leads
from domains.catalog.service.prices import TURN_JOB, run_turns
from domains.catalog.service.schedules import LISTING_JOB, run_listings
from persistence import Job


def jobs() -> Mapping[str, Job]:
    """The jobs of the catalogue by their names."""
    return {LISTING_JOB: run_listings, CHOOSE_LEADS_JOB: choose_leads, TURN_JOB: run_turns}
