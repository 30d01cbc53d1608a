"""What can be asked of the library's entries that are there. What is None stays as it is."""

from dataclasses import dataclass

from domains.catalog.rules.commands import NewValue
from domains.catalog.rules.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateBrand:
    id: int
    version: int
    name: Texts | None = None
    logo_url: str | None = None
    logo_upload_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateAttribute:
    """Its code and value type are what products are made with: they stay."""

    id: int
    version: int
    name: Texts | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAttributeValues:
    """Choices behind those that an attribute has."""

    id: int
    values: tuple[NewValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedValue:
    """Another look or place for a choice; `value` says which, and stays."""

    value: str
    label: Texts | None = None
    swatch: str | None = None
    image_url: str | None = None
    image_upload_id: int | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateAttributeValues:
    """At the version of the attribute."""

    id: int
    version: int
    values: tuple[ChangedValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateAttributeGroup:
    id: int
    version: int
    name: Texts | None = None
    position: int | None = None
