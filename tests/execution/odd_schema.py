"""A schema in which everything goes wrong somewhere: for comparing the compiled way with graphql-core."""

import enum
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry
from strawberry.dataloader import DataLoader

from execution.errors import CodedError
from execution.fields import argument, batch_field, computed_field, graphql_input, graphql_type, own_field, root_field


@strawberry.enum
class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


@dataclass(slots=True)
class LeafData:
    """Answered as Leaf; `size` and others may hold what the schema does not allow."""

    number: int
    name: Any = "leaf"
    size: Any = 1.5
    count: Any = 7
    fresh: Any = True
    colour: Any = Colour.RED
    tags: Any = ()
    notes: Any = None
    grown_at: Any = None
    price: Any = None
    twin: Any = None
    twins: Any = ()

    @property
    def moody(self) -> str:
        if self.number % 3 == 0:
            raise LookupError(f"leaf {self.number} is moody")
        return "calm"


@dataclass(slots=True)
class StoneData:
    """Answered as Stone."""

    number: int
    weight: Any = 3


@dataclass(slots=True)
class PriceData:
    """Answered as Price, which is always read off its owner."""

    amount: Any
    unit: Any = "CNY"


class Strange:
    """Answered as nothing."""

    number = 0
    name = "strange"
    weight = 1
    amount = Decimal(1)
    unit = "X"


@dataclass
class Asking:
    """A request's context: what it may, and what was called."""

    allowed: frozenset[str] = frozenset()
    loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict)
    calls: list[tuple[str, int]] = field(default_factory=list)

    def demand(self, *permissions: str) -> None:
        if self.allowed.isdisjoint(permissions):
            raise CodedError("FORBIDDEN", f"This needs {permissions[0]}.")


NOON = datetime(2026, 11, 11, 12, tzinfo=UTC)

# Every anomaly a value can have, by the number of the leaf that has it.
LEAVES = {
    1: LeafData(1, tags=["a", "b"], notes=["x", None], grown_at=NOON, price=PriceData(Decimal("1.50"))),
    2: LeafData(2, name=None),
    3: LeafData(3, size=float("nan"), count=2**40, tags=("t",), twin=LeafData(33)),
    4: LeafData(4, fresh="yes", colour="blue", tags=["a", None], notes="text"),
    5: LeafData(5, name=17, size=2, count=True, colour=Colour.GREEN, tags={"one"}, price=PriceData(None)),
    6: LeafData(6, size=None, count=None, fresh=None, colour=None, notes=["a", ValueError("note")]),
    7: LeafData(7, name=ValueError("no name"), twins=[LeafData(71), None, LeafData(72)], price=Strange()),
    8: LeafData(8, twins=[LeafData(81), LeafData(82, name=None)], twin=Strange(), notes=5),
    9: LeafData(9, tags=None, twins=None, twin=LookupError("no twin"), grown_at="late", price=PriceData(object())),
}


def well(number: int) -> LeafData:
    """A leaf with which nothing is wrong."""
    return LeafData(number, tags=["w"], notes=["n"], grown_at=NOON, price=PriceData(Decimal(number)), twins=[])


async def find_leaves(context: Asking, numbers: Sequence[int], odd: bool | None) -> list[Any]:
    context.calls.append(("leaves", len(numbers)))
    return [LEAVES.get(number, well(number)) if odd else well(number) for number in numbers]


async def one_leaf(context: Asking, number: int | None) -> LeafData | None:
    return None if number is None else LEAVES.get(number)


async def find_things(context: Asking, mixed: bool) -> list[Any]:
    found = [well(20), StoneData(21), LEAVES[1], StoneData(22, None)]
    return [*found, None, Strange(), ValueError("no thing"), LEAVES[2]] if mixed else found


async def find_broken(context: Asking) -> list[Any]:
    raise RuntimeError("broken")


async def find_no_list(context: Asking) -> Any:
    return "text"


async def neighbours_of(parents: Sequence[LeafData], context: Asking, first: int) -> list[Any]:
    context.calls.append(("neighbours", len(parents)))
    answers: dict[int, Any] = {1: LookupError("neighbours"), 2: None, 5: "none", 8: [None, LEAVES[2]]}
    return [answers.get(leaf.number, [well(100 + n) for n in range(first)]) for leaf in parents]


async def strict_neighbours_of(parents: Sequence[LeafData], context: Asking) -> list[Any]:
    return [(well(1), LEAVES.get(leaf.number, well(2))) for leaf in parents]


async def partner_of(parents: Sequence[LeafData], context: Asking, like: Any) -> list[Any]:
    context.calls.append(("partner", len(parents)))
    partners: list[Any] = [StoneData(1), None, well(2), LookupError("partner"), Strange()]
    return [partners[leaf.number % 5] for leaf in parents]


async def label_of(parents: Sequence[LeafData], context: Asking, prefix: str | None) -> list[Any]:
    return [ValueError("label") if leaf.number == 7 else f"{prefix}{leaf.number}" for leaf in parents]


async def too_few_of(parents: Sequence[LeafData], context: Asking) -> list[Any]:
    return ["x"] * (len(parents) - 1)


async def failing_of(parents: Sequence[LeafData], context: Asking) -> list[Any]:
    raise CodedError("TEAPOT", "failing")


async def secrets_of(parents: Sequence[LeafData], context: Asking) -> list[str]:
    context.calls.append(("secret", len(parents)))
    return ["hidden"] * len(parents)


@strawberry.interface
class Numbered:
    number: int


@graphql_type(of=PriceData)
class Price:
    """Read off its leaf."""

    amount: Decimal
    unit: str | None


@graphql_input
class Liking:
    """An input object."""

    name: str
    colours: list[Colour] | None = None

    def to_command(self) -> tuple[str, list[Colour]]:
        if self.name == "bad":
            raise CodedError("BAD", "bad liking")
        return self.name, self.colours or []


def _identity(parent: Any, type_name: str) -> str:
    if parent.number == 4:
        raise ValueError("no id")
    return f"{type_name}:{parent.number}"


@graphql_type(of=StoneData)
class Stone(Numbered):
    """A stone."""

    id: strawberry.ID = computed_field(_identity)
    weight: int


@graphql_type(of=LeafData)
class Leaf(Numbered):
    """A leaf."""

    id: strawberry.ID = computed_field(_identity)
    name: str
    nickname: str | None = strawberry.field(name="alias")
    size: float | None
    count: int | None
    fresh: bool | None
    colour: Colour | None
    tags: list[str]
    notes: list[str | None] | None
    moody: str | None
    grown_at: datetime | None
    price: Price | None
    twin: "Leaf | None"
    twins: "list[Leaf | None] | None"
    neighbours: "list[Leaf] | None" = batch_field(neighbours_of, first=argument(int, 2))
    loose: "list[Leaf | None] | None" = batch_field(neighbours_of, first=argument(int, 1))
    strict: "list[Leaf]" = batch_field(strict_neighbours_of)
    partner: "Thing | None" = batch_field(partner_of, like=argument(Liking | None))
    label: str | None = batch_field(label_of, prefix=argument(str | None, "no. "))
    strict_label: str = batch_field(label_of, prefix=argument(str | None))
    too_few: str | None = batch_field(too_few_of)
    failing: str | None = batch_field(failing_of)
    secret: str | None = batch_field(secrets_of, requires="leaf.secret")


LeafData.nickname = property(lambda self: self.name)  # type: ignore[attr-defined]
Thing = Annotated[Leaf | Stone, strawberry.union("Thing")]


@strawberry.input(one_of=True)
class Choice:
    """One of two, which only running it finds out."""

    number: int | None = strawberry.UNSET
    name: str | None = strawberry.UNSET


async def choose(context: Asking, by: Choice) -> str:
    return "chosen"


async def say(info: strawberry.Info[Any, Any], text: str, colour: Colour | None = None) -> str:
    return f"{info.field_name} {text} {colour.name if colour else None} {info.return_type}"


@strawberry.type
class Query:
    leaves: list[Leaf] = root_field(find_leaves, numbers=argument(list[int]), odd=argument(bool | None))
    some_leaves: list[Leaf | None] | None = root_field(
        find_leaves, numbers=argument(list[int]), odd=argument(bool | None, True)
    )
    leaf: Leaf | None = root_field(one_leaf, number=argument(int | None))
    things: list[Thing | None] | None = root_field(find_things, mixed=argument(bool, False))
    numbered: list[Numbered] | None = root_field(find_things, mixed=argument(bool, False))
    broken: list[Leaf] | None = root_field(find_broken)
    no_list: list[Leaf] | None = root_field(find_no_list)
    echo: str | None = own_field(say, text=argument(str), colour=argument(Colour | None))
    chosen: str | None = root_field(choose, by=argument(Choice))
    hidden: str | None = own_field(say, text=argument(str, "x"), requires="leaf.secret")


@strawberry.type
class Mutation:
    grow: Leaf | None = root_field(one_leaf, number=argument(int | None))
    echo: str | None = own_field(say, text=argument(str), colour=argument(Colour | None))


def build_odd_schema() -> strawberry.Schema:
    """The schema; each call makes another."""
    return strawberry.Schema(Query, Mutation, types=[Leaf, Stone])
