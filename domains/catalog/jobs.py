"""What the catalogue does later: products are put on sale and taken off, promotion prices begin and end, rules are led
by what is smallest."""

from collections.abc import Mapping

from domains.catalog.service.leading import CHOOSE_LEADS_JOB, choose_leads
from domains.catalog.service.prices import TURN_JOB, run_turns
from domains.catalog.service.publishing_rules import (
    PUT_BACK_JOB,
    TAKE_OFF_JOB,
    put_back_by_rules,
    take_off_by_rules,
)
from domains.catalog.service.schedules import LISTING_JOB, run_listings
from domains.catalog.service.tag_rules import FOLLOW_TAG_RULES_JOB, TURN_TAGS_JOB, follow_tag_rules, turn_tags
from domains.catalog.service.tag_showing import SHOW_TAG_JOB, show_tag
from persistence import Job


def jobs() -> Mapping[str, Job]:
    """The jobs of the catalogue by their names."""
    return {
        LISTING_JOB: run_listings,
        CHOOSE_LEADS_JOB: choose_leads,
        TURN_JOB: run_turns,
        TURN_TAGS_JOB: turn_tags,
        SHOW_TAG_JOB: show_tag,
        FOLLOW_TAG_RULES_JOB: follow_tag_rules,
        TAKE_OFF_JOB: take_off_by_rules,
        PUT_BACK_JOB: put_back_by_rules,
    }
