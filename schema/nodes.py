"""Anything by its global id."""

from collections.abc import Sequence
from typing import Any

import strawberry
from strawberry.types import Info

from domains.kernel import BadRequest
from execution.fields import argument, own_field
from schema.ids import Node, split_id

MAX_IDS = 100


async def _nodes(info: Info, ids: Sequence[str]) -> list[Any]:
    if len(ids) > MAX_IDS:
        raise BadRequest(f"At most {MAX_IDS} ids can be asked for at once.")
    places: dict[str, list[tuple[int, int]]] = {}
    for place, text in enumerate(ids):
        type_name, number = split_id(text)
        places.setdefault(type_name, []).append((place, number))
    found: list[Any] = [None] * len(ids)
    for type_name, wanted in places.items():
        batch = _batch_of(info, type_name)
        if batch is None:
            continue
        nodes = await batch([number for _, number in wanted], info.context)
        for (place, _), node in zip(wanted, nodes, strict=True):
            found[place] = node
    return found


def _batch_of(info: Info, type_name: str) -> Any:
    type_ = info.schema.get_type_by_name(type_name)
    return getattr(getattr(type_, "origin", None), "node_batch", None)


async def _node(info: Info, id: str) -> Any:  # noqa: A002  (the argument's name in GraphQL)
    return (await _nodes(info, [id]))[0]


@strawberry.type
class NodeQuery:
    node: Node | None = own_field(_node, id=argument(strawberry.ID))
    nodes: list[Node | None] = own_field(
        _nodes, ids=argument(list[strawberry.ID]), description=f"In the order of the ids, {MAX_IDS} at most."
    )
