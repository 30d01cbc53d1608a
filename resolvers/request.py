"""From a request's headers to its context: who asks, and the frame of the answer."""

from collections.abc import Container, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from domains import identity, stores
from domains.kernel import LANGUAGES, Channel, Frame
from execution.errors import CodedError
from persistence import DatabaseUnavailable
from resolvers.context import NOBODY, Context, Shop, Viewer

DEFAULT_LANGUAGE: Final = LANGUAGES[0]
DEFAULT_CURRENCY: Final = "CNY"
FRAME_HEADERS: Final = ("Accept-Language", "Stoa-Channel", "Stoa-Currency", "Stoa-Region")


class Asked(Protocol):
    """What an edge knows of a request."""

    @property
    def headers(self) -> Mapping[str, str]: ...

    @property
    def client_address(self) -> str | None: ...

    @property
    def frame(self) -> Mapping[str, Any]:
        """The arguments of `@inContext`, which win over headers."""
        ...


async def context_of(shop: Shop, asked: Asked) -> Context:
    """The context of a request that comes now. Raises CodedError for a bad token or a frame that cannot be."""
    now = shop.clock()
    viewer = await _viewer(shop, asked.headers.get("authorization"), now)
    frame = frame_of(asked.headers, asked.frame, shop.untaxed_channels)
    return Context(shop, frame, now, viewer, asked.client_address or "")


def frame_of(headers: Mapping[str, str], chosen: Mapping[str, Any], untaxed_channels: Container[str] = ()) -> Frame:
    """The frame that headers and `@inContext` ask for. Raises CodedError."""
    channel = chosen.get("channel") or headers.get("stoa-channel") or Channel.PC
    currency = chosen.get("currency") or headers.get("stoa-currency") or DEFAULT_CURRENCY
    language = chosen.get("language") or headers.get("accept-language") or DEFAULT_LANGUAGE
    region = chosen.get("region") or headers.get("stoa-region")
    if channel not in Channel.__members__:
        raise CodedError("BAD_REQUEST", f"Stoa-Channel is one of {', '.join(Channel)}.", 400)
    if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        raise CodedError("BAD_REQUEST", "Stoa-Currency is an ISO 4217 code, such as CNY.", 400)
    if region is not None and not (len(region) == 6 and region.isascii() and region.isdigit()):
        raise CodedError("BAD_REQUEST", "Stoa-Region is a region code of six digits.", 400)
    return Frame(
        Channel(channel),
        currency.upper(),
        language_of(language),
        region,
        tax_included=channel not in untaxed_channels,
    )


def language_of(accepted: str) -> str:
    """The shop's language that an Accept-Language header wants most; English where it has none of them."""
    wanted = []
    for position, part in enumerate(accepted.split(",")[:20]):
        tag, _, parameters = part.strip().partition(";")
        wanted.append((-_quality(parameters), position, tag.strip().lower()))
    for _, _, tag in sorted(wanted):
        for language in LANGUAGES:
            if tag and (language.lower() == tag or language.lower().split("-")[0] == tag.split("-")[0]):
                return language
    return DEFAULT_LANGUAGE


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    try:
        return float(value) if name == "q" else 1.0
    except ValueError:
        return 0.0


async def _viewer(shop: Shop, authorization: str | None, now: datetime) -> Viewer:
    if not authorization:
        return NOBODY
    scheme, _, token = authorization.partition(" ")
    access = identity.find_access(shop.keys, token.strip(), now) if scheme.lower() == "bearer" else None
    if access is None:
        raise CodedError("UNAUTHENTICATED", "The access token has ended or is none of ours.", 401)
    subject = access.subject
    if subject.kind is identity.SubjectKind.MEMBER:
        return Viewer(member_id=subject.id, session_id=access.session_id)
    try:
        staff = await stores.find_staff(shop.database.read(), subject.id)
    except DatabaseUnavailable as error:
        raise CodedError(error.code, str(error), 503) from error
    if staff is None:
        raise CodedError("UNAUTHENTICATED", "This account is closed.", 401)
    return Viewer(staff=staff, session_id=access.session_id)
