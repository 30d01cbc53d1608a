"""The subcommands of `stoa documents`: what clients can name by an id."""

from pathlib import Path
from typing import NoReturn

import orjson
from cyclopts import App

from operations.telling import fail, read_settings, run, say, warn

app = App(name="documents", help="The GraphQL documents that clients can name by an id.")


@app.command
def register(folder: Path, *, manifest: Path | None = None) -> None:
    """Register each operation of a folder's files with just the fragments that it uses; all of them or none.

    Parameters
    ----------
    folder
        Where the .graphql files are, in it and below it. They may use each other's fragments.
    manifest
        A file to write the ids to, as a JSON object by the names of the operations.
    """
    from execution.cutting import WrongFiles, check, cut, files_of
    from execution.documents import Documents
    from operations import documents
    from schema import build_schema

    settings = read_settings()
    if not folder.is_dir():
        fail(f"{folder} is no folder.")
    try:
        cuts = cut(files_of(folder))
        problems = check(cuts, Documents(build_schema()._schema, explorable=settings.demo))
    except WrongFiles as error:
        problems = list(error.problems)
    except (OSError, UnicodeDecodeError) as error:
        fail(f"{folder} cannot be read: {error}")
    if problems:
        _refuse(problems)
    if not cuts:
        fail(f"{folder} has no operations.")
    run(documents.register(settings, {each.id: (each.name, each.text) for each in cuts}, say))
    if manifest is not None:
        _write(manifest, {each.name: each.id for each in cuts})


@app.command(name="list")
def list_() -> None:
    """Say what is registered."""
    from operations import documents

    run(documents.show(read_settings(), say))


@app.command
def remove(*ids: str) -> None:
    """Remove documents, so that they are run no longer where only registered ones are.

    Parameters
    ----------
    ids
        Their ids, as `stoa documents list` says them.
    """
    from operations import documents

    if not ids:
        fail("Say the ids of the documents.")
    run(documents.remove(read_settings(), ids, say))


def _refuse(problems: list[str]) -> NoReturn:
    for each in problems:
        warn(each)
    fail("Nothing is registered.")


def _write(manifest: Path, ids: dict[str, str]) -> None:
    try:
        manifest.write_bytes(orjson.dumps(ids, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS) + b"\n")
    except OSError as error:
        fail(f"The documents are registered, but {manifest} cannot be written: {error.strerror}.")
