"""Between GraphQL and the domains: each function opens a read or a transaction and calls one domain function."""
