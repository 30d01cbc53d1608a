"""Use cases of stores and staff."""
