"""A product with some of it said anew: what it becomes, what of it is different, and how that is kept for later."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from domains.catalog.rules.commands import (
    AttributeValues,
    CreateProduct,
    CreateSku,
    NewComponent,
    NewDescription,
    NewImage,
    SkuPrice,
    SpecValue,
)
from domains.catalog.rules.documents import DocumentKind, NewDocument, NewVideo
from domains.catalog.rules.kinds import ProductStatus, ProductType, SaleMode
from domains.catalog.rules.product_commands import UNSAID, ChangeSku, ProductChanges
from domains.catalog.rules.terms import SaleTerms
from domains.catalog.rules.texts import Texts
from domains.kernel import AlreadyExists, Money, NotFound, Problem


@dataclass(frozen=True, slots=True)
class Original:
    """A product as it stands: the command that would make it, and the ids of that one's SKUs in their order."""

    id: int
    version: int
    status: ProductStatus
    published: bool
    command: CreateProduct
    sku_ids: tuple[int, ...]


def changed(original: Original, changes: ProductChanges) -> CreateProduct:
    """The product as it is with what is said anew; SKUs that it has not are left out."""
    said = given(changes)
    said.pop("skus", None)
    more: tuple[CreateSku, ...] = said.pop("new_skus", ())
    if "description" in said:
        said["description"] = _described(original.command.description, said["description"])
    skus = tuple(_changed_sku(original, changes)) + more
    return replace(original.command, **said, skus=skus)


def given(changes: ProductChanges | ChangeSku) -> dict[str, Any]:
    """What is said anew, by name."""
    values = {each.name: getattr(changes, each.name) for each in fields(changes)}
    return {name: value for name, value in values.items() if value is not UNSAID}


def difference(before: CreateProduct, after: CreateProduct) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is not the same, before and after, as JSON values by name."""
    names = [each.name for each in fields(before) if getattr(before, each.name) != getattr(after, each.name)]
    same = set(before.skus) & set(after.skus)
    return _as_json(before, names, same), _as_json(after, names, same)


def change_problems(original: Original, changes: ProductChanges) -> Iterator[Problem]:
    """What is wrong with changes that no product by itself can have: SKUs that are not its own, or named twice."""
    if changes.skus is UNSAID:
        return
    seen: set[int] = set()
    for place, each in enumerate(changes.skus):
        if each.id not in original.sku_ids:
            yield NotFound(field=("skus", str(place), "id"))
        elif each.id in seen:
            yield AlreadyExists(field=("skus", str(place), "id"))
        seen.add(each.id)


def blamed(problem: Problem, original: Original, changes: ProductChanges) -> Problem:
    """A problem of the whole product, blamed on the member of the changes that it came by; if none, on the whole."""
    if problem.field is None or problem.field[0] != "skus" or len(problem.field) < 2:
        said = given(changes)
        return problem if problem.field is None or problem.field[0] in said else replace(problem, field=None)
    place, rest = int(problem.field[1]), problem.field[2:]
    if place >= len(original.sku_ids):
        return problem.at("new_skus", place - len(original.sku_ids), *rest)
    named = [] if changes.skus is UNSAID else [each.id for each in changes.skus]
    sku_id = original.sku_ids[place]
    return problem.at("skus", named.index(sku_id), *rest) if sku_id in named else replace(problem, field=None)


def dumped(changes: ProductChanges) -> dict[str, Any]:
    """Changes as a JSON value, to be read by `loaded`."""
    said: dict[str, Any] = {}
    for name, value in given(changes).items():
        match value:
            case tuple() if name == "skus":
                said[name] = [given(each) for each in value]
            case tuple():
                said[name] = [each if isinstance(each, str) else asdict(each) for each in value]
            case NewDescription() | SaleTerms():
                said[name] = asdict(value)
            case _:
                said[name] = value
    return said


def loaded(said: Mapping[str, Any]) -> ProductChanges:
    """The changes that were dumped."""
    return ProductChanges(
        **{name: _LOADERS[name](value) if name in _LOADERS else value for name, value in said.items()}
    )


def _as_json(command: CreateProduct, names: Collection[str], same: Collection[CreateSku]) -> dict[str, Any]:
    told = asdict(replace(command, skus=tuple(sku for sku in command.skus if sku not in same)))
    return {name: told[name] for name in names}


def _changed_sku(original: Original, changes: ProductChanges) -> Iterator[CreateSku]:
    said = {} if changes.skus is UNSAID else {each.id: given(each) for each in changes.skus}
    for sku_id, sku in zip(original.sku_ids, original.command.skus, strict=True):
        anew = {name: value for name, value in said.get(sku_id, {}).items() if name != "id"}
        yield replace(sku, **anew)


def _described(before: NewDescription | None, after: NewDescription) -> NewDescription:
    before = before or NewDescription()
    return NewDescription(pc=_merged(before.pc, after.pc), mobile=_merged(before.mobile, after.mobile))


def _merged(before: Texts | None, after: Texts | None) -> Texts | None:
    if after is None:
        return before
    # A text of nothing takes away what was said in that language.
    texts = {language: text for language, text in {**(before or {}), **after}.items() if text.strip()}
    return texts or None


def _sku(said: Mapping[str, Any]) -> CreateSku:
    return CreateSku(
        **{
            **said,
            "prices": tuple(map(_price, said["prices"])),
            "specs": tuple(SpecValue(**each) for each in said["specs"]),
            "components": tuple(NewComponent(**each) for each in said["components"]),
        }
    )


def _price(said: Mapping[str, Any]) -> SkuPrice:
    amounts: dict[str, Any] = {name: None if amount is None else Money(**amount) for name, amount in said.items()}
    return SkuPrice(**amounts)


_LOADERS: Mapping[str, Any] = {
    "type": ProductType,
    "attributes": lambda said: tuple(AttributeValues(code=each["code"], values=tuple(each["values"])) for each in said),
    "images": lambda said: tuple(NewImage(**each) for each in said),
    "description": lambda said: NewDescription(**said),
    "terms": lambda said: SaleTerms(**{**said, "mode": SaleMode(said["mode"])}),
    "documents": lambda said: tuple(NewDocument(**{**each, "kind": DocumentKind(each["kind"])}) for each in said),
    "videos": lambda said: tuple(NewVideo(**each) for each in said),
    "tag_codes": tuple,
    "skus": lambda said: tuple(ChangeSku(**each) for each in said),
    "new_skus": lambda said: tuple(map(_sku, said)),
}
