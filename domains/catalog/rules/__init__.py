"""The catalogue's objects and the decisions on them, without a database."""
