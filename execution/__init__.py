"""GraphQL itself: declaring fields, running operations. Knows Strawberry and graphql-core, nothing of the shop."""
