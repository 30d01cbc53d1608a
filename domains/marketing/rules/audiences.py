"""Whom a promotion is for, and what somebody is told whom it is not for."""

import enum
from dataclasses import dataclass

from domains.kernel import Refused
from domains.marketing.problems import ONE_AUDIENCE
from domains.marketing.rules.priced import ExclusionReason


class Audience(enum.StrEnum):
    """Everyone; whoever is signed in; members who have paid no order yet; or members by name."""

    EVERYONE = "EVERYONE"
    MEMBERS = "MEMBERS"
    NEW_MEMBERS = "NEW_MEMBERS"
    CHOSEN = "CHOSEN"


@dataclass(frozen=True, slots=True)
class Shopper:
    """Who buys, as far as promotions look at it; without an id a guest. `is_chosen`: a promotion names them."""

    member_id: int | None = None
    is_new: bool = False
    is_chosen: bool = False


def includes(audience: Audience, shopper: Shopper) -> bool:
    """Whether a promotion for this audience is for them."""
    match audience:
        case Audience.EVERYONE:
            return True
        case Audience.MEMBERS:
            return shopper.member_id is not None
        case Audience.NEW_MEMBERS:
            return shopper.member_id is not None and shopper.is_new
        case Audience.CHOSEN:
            return shopper.member_id is not None and shopper.is_chosen


def missed_by(audience: Audience, shopper: Shopper) -> ExclusionReason | None:
    """What helps somebody to know who is not in an audience: a guest can sign in. None: nothing does."""
    invited = audience in (Audience.MEMBERS, Audience.NEW_MEMBERS)
    return ExclusionReason.NOT_IN_AUDIENCE if invited and shopper.member_id is None else None


def audience_of(*, everyone: bool, members: bool, new_members: bool, chosen: bool) -> Audience:
    """The one audience that is said. Raises Refused where it is none, or more."""
    said = {
        Audience.EVERYONE: everyone,
        Audience.MEMBERS: members,
        Audience.NEW_MEMBERS: new_members,
        Audience.CHOSEN: chosen,
    }
    found = [each for each, is_said in said.items() if is_said]
    if len(found) != 1:
        raise Refused(ONE_AUDIENCE.at("audience", "everyone"))
    return found[0]
