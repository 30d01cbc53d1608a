"""Use cases that cross many domains, each in its caller's transaction."""
