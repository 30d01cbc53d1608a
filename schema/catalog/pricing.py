"""Price lists as staff make them: who pays what from which quantity on."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Final

import strawberry

from domains import catalog
from execution.fields import batch_field, computed_field, graphql_input, graphql_type, root_field
from resolvers.catalog import prices as resolvers
from schema.catalog.goods import Sku
from schema.catalog.product_inputs import Unread
from schema.connections import PAGE, PageInfo
from schema.ids import Node, global_id, id_argument, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import CurrencyCode, Money, MoneyInput, TranslationInput, translations

if TYPE_CHECKING:
    from schema.stores import Store

WRITE: Final = resolvers.WRITE
_VERSION: Final = "That it was read at."
_PRIORITY: Final = "Of lists that give the same price the one with the higher priority is named, else the older."


@graphql_type(of=catalog.ListedPrice)
class PriceListEntry:
    """What a unit of a SKU costs by a list, from so many pieces on."""

    sku: Sku | None = batch_field(resolvers.skus_of_entries, description="Null where the viewer may not see it.")
    quantity: int
    price: Money


@strawberry.type(description="An entry with its place in the list.")
class PriceListEntryEdge:
    cursor: str
    node: PriceListEntry


@graphql_type(of=catalog.ListedPrices)
class PriceListEntryConnection:
    """A page of entries, by SKU and quantity."""

    edges: list[PriceListEntryEdge]
    page_info: PageInfo


def _member_id(parent: Any, _type_name: str) -> str:
    return global_id("Member", parent.member_id)


@graphql_type(of=catalog.ListMember)
class PriceListMember:
    """A member whom a list is for."""

    member_id: strawberry.ID = computed_field(_member_id, description="Opaque.")
    nickname: str


@strawberry.type(description="A member with their place in the list.")
class PriceListMemberEdge:
    cursor: str
    node: PriceListMember


@graphql_type(of=catalog.ListMembers)
class PriceListMemberConnection:
    """A page of members."""

    edges: list[PriceListMemberEdge]
    page_info: PageInfo


@graphql_type(of=catalog.PriceList, node=resolvers.price_lists_by_ids)
class PriceList(Node):
    """Prices in one currency for chosen members, from its start until just before its end.

    A member pays the lowest of list price, running promotion price and what their lists say. In each list the entry
    with the largest quantity that is reached counts.
    """

    code: str
    name: str
    currency: CurrencyCode
    priority: int = strawberry.field(description=_PRIORITY)
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(description="Null where it counts until somebody ends it.")
    store: Annotated["Store", strawberry.lazy("schema.stores")] | None = batch_field(
        resolvers.stores_of, description="Null where it is the platform's."
    )
    version: int = strawberry.field(description="What a change of it must name.")
    entries: PriceListEntryConnection = batch_field(resolvers.entries_of, **PAGE)
    member_count: int = batch_field(resolvers.member_counts_of)
    members: PriceListMemberConnection | None = batch_field(
        resolvers.members_of, description="For the platform's staff; null for the staff of a store.", **PAGE
    )


@strawberry.type(description="A price list with its place in the list.")
class PriceListEdge:
    cursor: str
    node: PriceList


@graphql_type(of=catalog.PriceLists)
class PriceListConnection:
    """A page of price lists, newest first."""

    edges: list[PriceListEdge]
    page_info: PageInfo


@graphql_input
class PriceListCreateInput:
    """A price list, which says nothing yet, for nobody."""

    code: str = strawberry.field(description="Small letters, digits, hyphens and underscores; it never changes.")
    name: list[TranslationInput] = strawberry.field(description="Members see it beside a price that it gives.")
    currency: CurrencyCode = strawberry.field(description="It never changes.")
    priority: int = strawberry.field(default=0, description=_PRIORITY)
    starts_at: datetime | None = strawberry.field(default=None, description="Null for now.")
    ends_at: datetime | None = strawberry.field(default=None, description="Null until somebody ends it.")
    store_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose SKUs alone it has; null for the staff's own store, or the platform."
    )

    def to_command(self) -> catalog.CreatePriceList:
        return catalog.CreatePriceList(
            code=self.code,
            name=translations(self.name),
            currency=self.currency,
            priority=self.priority,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            store_id=optional_local_id("Store", self.store_id),
        )


@graphql_input
class PriceListUpdateInput:
    """What a list is called and when it counts, in all its parts."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)
    name: list[TranslationInput]
    priority: int = strawberry.field(default=0, description=_PRIORITY)
    starts_at: datetime
    ends_at: datetime | None = strawberry.field(default=None, description="Null until somebody ends it.")

    def to_command(self) -> catalog.UpdatePriceList:
        return catalog.UpdatePriceList(
            id=local_id("PriceList", self.id),
            version=self.version,
            name=translations(self.name),
            priority=self.priority,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
        )


@graphql_input
class PriceListEndInput:
    """A list that is to count no longer."""

    id: strawberry.ID
    version: int = strawberry.field(description=_VERSION)

    def to_command(self) -> catalog.EndPriceList:
        return catalog.EndPriceList(local_id("PriceList", self.id), self.version)


@graphql_input
class PriceListEntryInput:
    """What a unit costs from so many pieces on, in the currency of the list."""

    sku_id: strawberry.ID
    quantity: int = strawberry.field(default=1, description="From 1 to 1000000; it counts from so many pieces on.")
    price: MoneyInput | None = strawberry.field(default=None, description="Null takes the entry away.")

    def to_command(self, unread: Unread, *field: str) -> catalog.PriceEntry:
        price = unread.optional_money(self.price, *field, "price")
        return catalog.PriceEntry(local_id("Sku", self.sku_id), self.quantity, price)


@graphql_input
class PriceListEntriesSetInput:
    """Entries of a list, 1,000 at most; all are set, or none. What is not named stays."""

    id: strawberry.ID
    entries: list[PriceListEntryInput]

    def to_command(self) -> catalog.SetPriceEntries:
        unread = Unread()
        entries = tuple(each.to_command(unread, "entries", str(at)) for at, each in enumerate(self.entries))
        return catalog.SetPriceEntries(
            id=local_id("PriceList", self.id), entries=entries, unread=tuple(unread.problems)
        )


@graphql_input
class PriceListMembersSetInput:
    """Whom a list is for, 1,000 members at most. Who is not named stays."""

    id: strawberry.ID
    add: list[strawberry.ID] | None = None
    remove: list[strawberry.ID] | None = None

    def to_command(self) -> catalog.SetPriceListMembers:
        added, removed = (tuple(local_id("Member", each) for each in ids or ()) for ids in (self.add, self.remove))
        return catalog.SetPriceListMembers(local_id("PriceList", self.id), added, removed)


@strawberry.type(description="The price list as it is now.")
class PriceListPayload:
    price_list: PriceList | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class PricesQuery:
    price_lists: PriceListConnection = root_field(
        resolvers.price_lists,
        requires=WRITE,
        description="Newest first; the staff of a store see its own alone.",
        **PAGE,
    )
    price_list: PriceList | None = root_field(resolvers.price_list, requires=WRITE, id=id_argument("PriceList"))


@strawberry.type
class PricesMutation:
    price_list_create: PriceListPayload = mutation_field(
        resolvers.create_price_list,
        PriceListCreateInput,
        requires=WRITE,
        description="Makes a price list for members who are chosen later.",
    )
    price_list_update: PriceListPayload = mutation_field(
        resolvers.update_price_list,
        PriceListUpdateInput,
        requires=WRITE,
        description="Says anew what a list is called and when it counts.",
    )
    price_list_end: PriceListPayload = mutation_field(
        resolvers.end_price_list,
        PriceListEndInput,
        requires=WRITE,
        description="Ends a list now; one that has not begun never will.",
    )
    price_list_entries_set: PriceListPayload = mutation_field(
        resolvers.set_price_entries,
        PriceListEntriesSetInput,
        requires=WRITE,
        description="Says what SKUs cost by a list, from which quantities on.",
    )
    price_list_members_set: PriceListPayload = mutation_field(
        resolvers.set_price_list_members,
        PriceListMembersSetInput,
        requires=WRITE,
        description="Says whom a list is for, and for whom no longer. For the platform's staff.",
    )
