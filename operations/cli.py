"""The `stoa` command: one function a subcommand, each importing what it works with, so that none waits for all."""

import gc
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Literal

import orjson
from cyclopts import App, Parameter
from cyclopts.validators import Number
from graphql import GraphQLError

from operations.telling import fail, read_settings, run, say

# The shop is some 350,000 objects that stay. Python would look for garbage at each 700 that come, and among all of them
# again and again: that was a tenth of a start's time, and about as much of a request's. Each process of a server that
# has several imports this too.
gc.set_threshold(50_000)

app = App(
    name="stoa",
    help="The whole back end of an online shop behind one GraphQL schema. Settings are read from STOA_… variables.",
    version=f"stoa {version('stoa')}",
)


@app.command
def serve(
    *,
    host: str | None = None,
    port: int | None = None,
    processes: Annotated[int, Parameter(validator=Number(gte=1, lte=64))] = 1,
    worker: bool | None = None,
) -> None:
    """Serve the shop. A database that is new is created, migrated and (in demo mode) filled first.

    Parameters
    ----------
    host
        The address to listen on; STOA_HOST unless given.
    port
        The port to listen on; STOA_PORT unless given.
    processes
        How many processes answer, on one socket. One that dies is replaced.
    worker
        Whether each process also runs jobs; without, `stoa worker` has to. STOA_WORKER unless given.
    """
    from operations import preparing, serving

    where = None if worker is None else ("inside" if worker else "apart")
    settings = read_settings(host=host, port=port, worker=where)
    try:
        with serving.bind(settings.host, settings.port) as bound:
            run(preparing.prepare(settings, say))
            serving.serve(settings, bound, processes, say)
    except serving.CannotServe as error:
        fail(str(error))


@app.command
def worker() -> None:
    """Tell events and run jobs, apart from the server. Several may run at once; SIGTERM ends the job at hand."""
    from operations import serving

    try:
        run(serving.work(read_settings(), say))
    except serving.CannotServe as error:
        fail(str(error))


@app.command
def migrate() -> None:
    """Bring the database to the newest shape."""
    from operations import preparing

    run(preparing.migrate(read_settings(), say))


@app.command
def migration(message: str) -> None:
    """For developers: write a new migration that leads to the tables as they are declared now."""
    from operations import preparing

    run(preparing.write_migration(message, say))


@app.command
def demo() -> None:
    """Fill the database with the demo shop; what is there already is left as it is."""
    from operations import preparing

    run(preparing.fill(read_settings(), say))


@app.command(name="import")
def import_(
    kind: Literal["litemall", "mall", "saleor", "shopify", "taxonomy"],
    path: Path,
    *,
    stock: Annotated[int, Parameter(validator=Number(gte=0, lte=1_000_000))] = 0,
    category: str | None = None,
    language: Literal["en", "zh-CN"] = "en",
    currency: str = "CNY",
    dry_run: Annotated[bool, Parameter(negative=())] = False,
) -> None:
    """Import goods, or a tree of categories, from a folder or file of another shop's data.

    Parameters
    ----------
    kind
        What shop the data is of: shopify is a CSV file of products; litemall, mall and saleor are folders. taxonomy is
        a tree of categories: Shopify's, a folder, with the attributes that each has; Google's numbered text; or a
        table of id, parent and name.
    path
        The folder, or the file.
    stock
        How many pieces there are of each SKU of whose stock the data of saleor says nothing.
    category
        The code of the category for products of which a file of shopify names none.
    language
        What the texts of a file of shopify are in.
    currency
        What the prices of a file of shopify are in.
    dry_run
        Say what is wrong with a file of shopify, and write nothing.
    """
    if kind == "shopify":
        from operations import exchanging

        run(exchanging.import_file(read_settings(), path, language, currency, category, dry_run, say))
        return
    from operations import preparing

    if not path.is_dir() and not (kind == "taxonomy" and path.is_file()):
        fail(f"{path} is no folder.")
    # Shopify's tree comes with a second file; all others are one.
    what = "tree" if kind == "taxonomy" and path.is_file() else kind
    run(preparing.import_goods(read_settings(), what, path, stock, say))


@app.command(name="export")
def export_goods(
    kind: Literal["shopify"],
    path: Path,
    *,
    language: Literal["en", "zh-CN"] = "en",
    currency: str = "CNY",
) -> None:
    """Export the goods of the first store into a file.

    Parameters
    ----------
    kind
        Which shop's format: shopify is a CSV file of products.
    path
        The file, which is not there yet.
    language
        Which texts are written.
    currency
        Which prices are written.
    """
    from operations import exchanging

    run(exchanging.export_file(read_settings(), path, language, currency, say))


@app.command
def verify() -> None:
    """Prove the database: totals, stock and statuses. Ends with 1 where anything is wrong."""
    from operations import verify as verifying

    if not run(verifying.verify(read_settings(), say)):
        sys.exit(1)


@app.command
def explain(
    path: Path,
    variables: str = "{}",
    *,
    execute: Annotated[bool, Parameter(name="--run", negative=())] = False,
    header: Annotated[list[str] | None, Parameter(negative=())] = None,
) -> None:
    """Show the plans of the operations in a file: levels, calls, what is read off, and the statements of a query.

    Parameters
    ----------
    path
        A GraphQL document.
    variables
        As a JSON object; they set @skip and @include, and the cost.
    execute
        Run queries once on the shop's database, and show the statements of each call. Mutations are never run.
    header
        A header to run them with, as `Authorization: Bearer …`. May be given several times.
    """
    from execution import explain as explaining
    from operations import explaining as running
    from schema import build_schema

    try:
        schema, text, values = build_schema()._schema, path.read_text("utf-8"), orjson.loads(variables)
        if not execute:
            say(explaining.explain(schema, text, values))
            return
        explain_run = partial(explaining.explain_run, schema, text, values)
        run(running.run(read_settings(), explain_run, header or (), say))
    except OSError as error:
        fail(f"{path} cannot be read: {error.strerror}.")
    except orjson.JSONDecodeError:
        fail("The variables are no JSON object.")
    except GraphQLError as error:
        fail(f"The document is not valid: {error.message}")


schema_app = App(name="schema", help="The GraphQL schema.")
app.command(schema_app)


@schema_app.command
def export(path: Path = Path("schema/schema.graphql")) -> None:
    """Write the schema's SDL to a file."""
    from schema import schema_text

    try:
        path.write_text(schema_text(), "utf-8")
    except OSError as error:
        fail(f"{path} cannot be written: {error.strerror}.")
    say(f"{path} is written.")


app.command(
    "operations.document_commands:app", name="documents", help="The GraphQL documents that clients can name by an id."
)


staff_app = App(name="staff", help="Accounts of the staff.")
app.command(staff_app)


@staff_app.command
def create(*, email: str, name: str, role: list[str]) -> None:
    """Make an account; in production the first administrator's. The password is asked for, or read from the input.

    Parameters
    ----------
    email
        What the person signs in with.
    name
        How others see them.
    role
        What they may do: see `stoa staff roles`. May be given several times.
    """
    from operations import staff

    settings = read_settings()

    async def work() -> None:
        await staff.create(settings, email, name, role, staff.read_password(), say)

    run(work())


@staff_app.command(name="list")
def list_() -> None:
    """Say who has an account."""
    from operations import staff

    run(staff.show(read_settings(), say))


@staff_app.command
def roles() -> None:
    """Say which roles can be given, and what each may do."""
    from operations import staff

    staff.show_roles(say)


@staff_app.command
def password(*, email: str) -> None:
    """Give an account another password, asked for or read from the input; it is signed out everywhere."""
    from operations import staff

    settings = read_settings()

    async def work() -> None:
        await staff.change_password(settings, email, staff.read_password(), say)

    run(work())


@staff_app.command
def close(*, email: str) -> None:
    """Lock an account."""
    from operations import staff

    run(staff.close(read_settings(), email, say))


@staff_app.command
def reopen(*, email: str) -> None:
    """Unlock an account."""
    from operations import staff

    run(staff.reopen(read_settings(), email, say))


keys_app = App(name="keys", help="The keys that sign access tokens.")
app.command(keys_app)


@keys_app.command
def rotate(*, drop_older: Annotated[bool, Parameter(negative=())] = False) -> None:
    """Add a signing key; tokens of the older ones are believed until they expire.

    Parameters
    ----------
    drop_older
        Believe the older keys no longer: for when one was stolen.
    """
    from operations import keys

    run(keys.rotate(read_settings(), drop_older, say))


def main() -> None:
    """Runs the command that the arguments name."""
    app()


if __name__ == "__main__":
    main()
