"""Payloads: what a mutation answers, with the problems that a person can put right."""

import dataclasses
from collections.abc import Sequence
from enum import Enum
from typing import Any, TypeVar

import strawberry
from strawberry.types import Info

from domains import kernel
from execution.fields import Resolve, argument, batch_field, own_field

T = TypeVar("T")


@strawberry.enum(description="What is wrong, for programs.")
class UserErrorCode(Enum):
    ALREADY_CHECKED_IN = "ALREADY_CHECKED_IN"
    ALREADY_EXISTS = "ALREADY_EXISTS"
    CART_EMPTY = "CART_EMPTY"
    CONFLICT = strawberry.enum_value(
        "CONFLICT", description="The same operation is still running, or somebody else was first."
    )
    COUPON_EXPIRED = "COUPON_EXPIRED"
    COUPON_LIMIT_REACHED = "COUPON_LIMIT_REACHED"
    COUPON_NOT_USABLE = "COUPON_NOT_USABLE"
    COUPON_SOLD_OUT = "COUPON_SOLD_OUT"
    CREDENTIALS_REJECTED = "CREDENTIALS_REJECTED"
    DRAFT_CHANGED = "DRAFT_CHANGED"
    GIFT_CARD_NOT_USABLE = "GIFT_CARD_NOT_USABLE"
    GIFT_GONE = "GIFT_GONE"
    IDEMPOTENCY_KEY_REUSED = strawberry.enum_value(
        "IDEMPOTENCY_KEY_REUSED", description="The key came before with other input."
    )
    INSUFFICIENT_POINTS = "INSUFFICIENT_POINTS"
    INSUFFICIENT_STOCK = "INSUFFICIENT_STOCK"
    INVALID = "INVALID"
    NOT_DELIVERABLE = "NOT_DELIVERABLE"
    NOT_FOUND = "NOT_FOUND"
    NOT_REFUNDABLE = "NOT_REFUNDABLE"
    PAYABLE_CHANGED = "PAYABLE_CHANGED"
    PAYMENT_CHANNEL_UNAVAILABLE = "PAYMENT_CHANNEL_UNAVAILABLE"
    PURCHASE_LIMIT_EXCEEDED = "PURCHASE_LIMIT_EXCEEDED"
    REQUIRED = "REQUIRED"
    RISK_REJECTED = "RISK_REJECTED"
    SESSION_EXPIRED = "SESSION_EXPIRED"
    SIGN_IN_REQUIRED = strawberry.enum_value("SIGN_IN_REQUIRED", description="Placing an order needs a member.")
    TOO_MANY_ATTEMPTS = "TOO_MANY_ATTEMPTS"
    TRANSITION_NOT_ALLOWED = strawberry.enum_value(
        "TRANSITION_NOT_ALLOWED", description="Its status does not allow it now."
    )
    UNPUBLISHED = "UNPUBLISHED"
    UPLOAD_NOT_USABLE = "UPLOAD_NOT_USABLE"


@strawberry.interface(
    description="What a person can put right; a failure with data for a screen has a type of its own."
)
class UserError:
    code: UserErrorCode
    message: str = strawberry.field(description="Plain words in the reader's language.")
    field: list[str] | None = strawberry.field(
        description="Path of the input field, from `input` down; null where no field is to blame."
    )


@strawberry.type(description="Any failure that its code says all of.")
class Problem(UserError):
    pass


_own_types: dict[type[kernel.Problem], type] = {}


def problem_type(of: type[kernel.Problem], description: str) -> Any:
    """A user error type with data of its own, taken from the problem's fields of the same names."""

    def decorate(cls: type[T]) -> type[T]:
        _own_types[of] = strawberry.type(cls, description=description)
        return cls

    return decorate


def own_problem_types() -> list[type]:
    """All user error types: the plain one, which no field names, and those that carry data of their own."""
    return [Problem, *_own_types.values()]


def user_error(problem: kernel.Problem, language: str) -> UserError:
    """A problem as GraphQL shows it."""
    shown = _own_types.get(type(problem), Problem)
    extra = {each.name: getattr(problem, each.name) for each in dataclasses.fields(shown) if each.name not in _COMMON}
    field = None if problem.field is None else ["input", *map(_camel, problem.field)]
    error: UserError = shown(code=UserErrorCode(problem.code), message=problem.message(language), field=field, **extra)
    return error


def user_errors_field() -> Any:
    """The `userErrors` of a payload: empty where all went well."""
    return strawberry.field(default_factory=list, description="Where there are any, nothing was done.")


def item_errors_field() -> Any:
    """The `userErrors` of one item's result in a batch, made of its `problems`."""

    async def shown(results: Sequence[Any], context: Any) -> list[list[UserError]]:
        language = context.frame.language
        return [[user_error(problem, language) for problem in each.problems] for each in results]

    return batch_field(shown, description="Where there are any, nothing was done with this one.")


def payload_field(
    resolve: Resolve,
    input_type: Any = None,
    *,
    description: str | None = None,
    requires: str | None = None,
) -> Any:
    """A root field that answers a payload: what `resolve(context, command)` returns, or what it refused.

    The function returns the payload's one result, or an object with an attribute for each of several.
    """
    arguments: dict[str, Any] = {} if input_type is None else {"input": argument(input_type)}

    async def answer(info: Info, **given: Any) -> Any:
        payload: Any = info.return_type
        try:
            commands = [each.to_command() for each in given.values()]
            result = await resolve(info.context, *commands)
        except kernel.Refused as refused:
            return _refused(payload, refused, info.context.frame.language)
        return _answered(payload, result)

    # Who lists what a field calls wants to read the function's name.
    answer.__module__, answer.__qualname__ = resolve.__module__, resolve.__qualname__
    return own_field(answer, description=description, requires=requires, **arguments)


mutation_field = payload_field

_COMMON = frozenset({"code", "message", "field"})


def _results(payload: Any) -> list[str]:
    return [each.name for each in dataclasses.fields(payload) if each.name != "user_errors"]


def _answered(payload: Any, result: Any) -> Any:
    names = _results(payload)
    if len(names) == 1:
        return payload(**{names[0]: result})
    return payload(**{name: getattr(result, name) for name in names})


def _refused(payload: Any, refused: kernel.Refused, language: str) -> Any:
    names = set(_results(payload))
    offers = {name: offer for name, offer in refused.offers.items() if name in names}
    return payload(**offers, user_errors=[user_error(each, language) for each in refused.problems])


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.title() for each in others)
