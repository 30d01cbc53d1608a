"""The `stoa` command, and what it does: serve, migrate, import, verify."""
