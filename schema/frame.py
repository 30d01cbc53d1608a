"""The words of a request's frame."""

import strawberry

from domains import kernel

Channel = strawberry.enum(kernel.Channel, name="Channel", description="Where shoppers meet the shop.")
