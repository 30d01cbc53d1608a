"""Ways of delivery."""

from datetime import datetime

import strawberry

from domains import logistics
from execution.fields import batch_field, graphql_type
from resolvers import logistics as resolvers
from schema.scalars import Money
from schema.stores import Store

DeliveryKind = logistics.DeliveryKind
strawberry.enum(
    DeliveryKind,
    name="DeliveryKind",
    description="How goods change hands. NONE is for virtual goods and services.",
)


@graphql_type(of=logistics.DeliveryOption)
class DeliveryOption:
    """A way of delivery that a store offers for these goods."""

    id: strawberry.ID
    kind: DeliveryKind
    label: str
    fee: Money = strawberry.field(description="For the store's goods together, free delivery taken into account.")
    promised_by: datetime | None = strawberry.field(description="Null where nothing is promised.")


@graphql_type(of=logistics.StoreDeliveryOptions)
class StoreDeliveryOptions:
    """How one store's goods can be delivered."""

    store: Store = batch_field(resolvers.stores_of_options)
    options: list[DeliveryOption] = strawberry.field(
        description="In the order in which the store shows them. Empty where it does not deliver to the address."
    )
