"""How Alembic runs our migrations: on the connection and with the metadata that the command hands over."""

from typing import Any, Literal

from alembic import context

from persistence import columns


def render_item(kind: str, item: Any, autogen_context: Any) -> str | Literal[False]:
    """Writes our own column types by their names; all others as Alembic does."""
    if kind == "type" and type(item).__module__ == columns.__name__:
        autogen_context.imports.add("from persistence import columns")
        return f"columns.{type(item).__name__}()"
    return False


def run() -> None:
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=context.config.attributes["metadata"],
        render_as_batch=connection.dialect.name == "sqlite",
        render_item=render_item,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
