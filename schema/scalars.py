"""The scalars of the schema, and money."""

from datetime import UTC, datetime
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.schema.types.scalar import DEFAULT_SCALAR_REGISTRY

from domains import kernel
from execution.fields import graphql_input, graphql_type

DecimalText = NewType("DecimalText", str)
CurrencyCode = NewType("CurrencyCode", str)
JSON = NewType("JSON", object)


def _instant_text(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _instant(value: Any) -> datetime:
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise GraphQLError("A DateTime is an instant in ISO 8601, such as 2026-11-11T00:00:00Z.") from None
    if found.tzinfo is None:
        raise GraphQLError("A DateTime needs its zone, such as the Z at the end of 2026-11-11T00:00:00Z.")
    return found.astimezone(UTC)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise GraphQLError("It must be text.")
    return value


SCALARS: dict[object, Any] = {
    **DEFAULT_SCALAR_REGISTRY,
    DecimalText: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number as text, such as "19.90".',
        serialize=str,
        parse_value=_text,
    ),
    CurrencyCode: strawberry.scalar(
        name="CurrencyCode", description="An ISO 4217 code, such as CNY.", serialize=str, parse_value=_text
    ),
    JSON: strawberry.scalar(
        name="JSON",
        description="Any JSON value: the properties of a component, whose shape its type declares.",
        serialize=lambda value: value,
        parse_value=lambda value: value,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="An instant in ISO 8601, in UTC.",
        serialize=_instant_text,
        parse_value=_instant,
    ),
}


@graphql_type(of=kernel.Money)
class Money:
    """An amount with the currency's own number of digits."""

    amount: DecimalText
    currency: CurrencyCode


@graphql_input
class MoneyInput:
    """An amount with at most the currency's own number of digits."""

    amount: DecimalText
    currency: CurrencyCode

    def to_money(self, *field: str) -> kernel.Money:
        """The amount. Raises Refused, blaming `field`."""
        try:
            return kernel.parse_money(self.amount, self.currency)
        except kernel.MoneyError as error:
            problem = kernel.Invalid(why=f"{error}.", why_zh="金额格式不正确。")
            raise kernel.Refused(problem.at(*field, "amount")) from None


def optional_money(given: MoneyInput | None, *field: str) -> kernel.Money | None:
    """The amount of an input that may be left out. Raises Refused, blaming `field`."""
    return None if given is None else given.to_money(*field)


@graphql_input
class TranslationInput:
    """A display text in one language."""

    language: str = strawberry.field(description="Such as `en` or `zh-CN`.")
    text: str


def translations(given: list[TranslationInput]) -> dict[str, str]:
    """Texts by language; of two in one language the later counts."""
    return {each.language: each.text for each in given}
