"""What every domain speaks: money, problems, events, the request's frame, windows on lists, ids."""

from domains.kernel.events import Event
from domains.kernel.frame import DEFAULT_ZONE, LANGUAGES, Channel, Frame, day_of
from domains.kernel.ids import check_digit, is_checked, order_number, random_token
from domains.kernel.lists import (
    DEFAULT_FIRST,
    MAX_FIRST,
    Connection,
    Edge,
    PageInfo,
    Window,
    decode_cursor,
    edges_of,
    encode_cursor,
    window,
)
from domains.kernel.models import read_model
from domains.kernel.money import Money, MoneyError, allocate, digits_of, parse_money, percent_of, zero
from domains.kernel.problems import (
    AlreadyExists,
    BadRequest,
    Conflict,
    IdempotencyKeyReused,
    Invalid,
    NotFound,
    Outdated,
    Problem,
    Refused,
    Required,
    TransitionNotAllowed,
)

__all__ = [
    "DEFAULT_FIRST",
    "DEFAULT_ZONE",
    "LANGUAGES",
    "MAX_FIRST",
    "AlreadyExists",
    "BadRequest",
    "Channel",
    "Conflict",
    "Connection",
    "Edge",
    "Event",
    "Frame",
    "IdempotencyKeyReused",
    "Invalid",
    "Money",
    "MoneyError",
    "NotFound",
    "Outdated",
    "PageInfo",
    "Problem",
    "Refused",
    "Required",
    "TransitionNotAllowed",
    "Window",
    "allocate",
    "check_digit",
    "day_of",
    "decode_cursor",
    "digits_of",
    "edges_of",
    "encode_cursor",
    "is_checked",
    "order_number",
    "parse_money",
    "percent_of",
    "random_token",
    "read_model",
    "window",
    "zero",
]
