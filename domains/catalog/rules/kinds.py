"""The words that the catalogue's columns are made of."""

import enum
from typing import Final

# A limit on everything: what a bundle holds of a SKU, what a member may buy of it.
MAX_QUANTITY: Final = 1_000_000


class ProductType(enum.StrEnum):
    PHYSICAL = "PHYSICAL"
    SERVICE = "SERVICE"
    PHYSICAL_WITH_SERVICE = "PHYSICAL_WITH_SERVICE"
    VIRTUAL = "VIRTUAL"


class SaleMode(enum.StrEnum):
    """Whose goods are sold, and who sends them: its own, a supplier's who sends them, a supplier's that it has."""

    NORMAL = "NORMAL"
    DROPSHIP = "DROPSHIP"
    CONSIGNMENT = "CONSIGNMENT"


class ProductStatus(enum.StrEnum):
    DRAFT = "DRAFT"
    PENDING_REVIEW = "PENDING_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class TagKind(enum.StrEnum):
    ACTIVITY = "ACTIVITY"
    SERVICE = "SERVICE"
    PERFORMANCE = "PERFORMANCE"


class AttributeRole(enum.StrEnum):
    """What an attribute is for in a category."""

    KEY = "KEY"
    SALES = "SALES"
    DESCRIPTIVE = "DESCRIPTIVE"
    OFFER = "OFFER"


class AttributeValueType(enum.StrEnum):
    SINGLE_CHOICE = "SINGLE_CHOICE"
    MULTIPLE_CHOICE = "MULTIPLE_CHOICE"
    TEXT = "TEXT"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"

    @property
    def is_choice(self) -> bool:
        """Whether its values are in the library."""
        return self in (AttributeValueType.SINGLE_CHOICE, AttributeValueType.MULTIPLE_CHOICE)


class BindingMode(enum.StrEnum):
    """What a category says of an attribute; all but the first speak of one that a category above it adds."""

    ADD = "ADD"
    REORDER = "REORDER"
    TIGHTEN = "TIGHTEN"
    HIDE = "HIDE"
    SHOW = "SHOW"


class CategoryContent(enum.StrEnum):
    """What a back category has in it; one that has nothing yet may come to have either."""

    CATEGORIES = "CATEGORIES"
    PRODUCTS = "PRODUCTS"


class ProductSort(enum.StrEnum):
    RELEVANCE = "RELEVANCE"
    SALES = "SALES"
    NEWEST = "NEWEST"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    RATING = "RATING"


class RepricingBase(enum.StrEnum):
    """What a proposed price is reckoned from."""

    LIST_PRICE = "LIST_PRICE"
    COST = "COST"
    COMPETITOR = "COMPETITOR"


class ProposalStatus(enum.StrEnum):
    """Where a proposed price stands; another proposal for its SKU replaces one that waits."""

    WAITING = "WAITING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    REPLACED = "REPLACED"
