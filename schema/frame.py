"""The words of a request's frame."""

import strawberry

from domains import kernel

Channel = kernel.Channel
strawberry.enum(Channel, name="Channel", description="Where shoppers meet the shop.")
