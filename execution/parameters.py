"""What a client asks to be run: the parameters of a GraphQL request, checked."""

import re
from dataclasses import dataclass
from typing import Any, Final

import orjson

from execution.errors import CodedError

MAX_TEXT: Final = 20_000
_SHA256: Final = re.compile("[0-9a-f]{64}")
_NO_NUL: Final = "Text has no place for the character NUL."
_NUL: Final = re.compile(r"\0|\\u(?:0000|\{0+\})")


@dataclass(frozen=True, slots=True)
class Parameters:
    """A request. At least one of `query` and `document_id` is given; `hashed` says that the id came as an APQ hash."""

    query: str | None
    document_id: str | None
    hashed: bool
    variables: dict[str, Any]
    operation_name: str | None


def read_parameters(given: Any) -> Parameters:
    """Parameters from a request's JSON object. Raises CodedError that names what is wrong."""
    if not isinstance(given, dict):
        raise _bad("The request must be one JSON object.")
    query = _text(given, "query")
    document_id = _text(given, "documentId")
    hash_ = _hash(given.get("extensions"))
    if not query and not document_id and not hash_:
        raise _bad("query must be the text of a document, or documentId its id.")
    variables = given.get("variables")
    if variables is not None and not isinstance(variables, dict):
        raise _bad("variables must be a JSON object.")
    if query is not None and _NUL.search(query):
        raise _bad(_NO_NUL)
    _check_texts(variables)
    name = _text(given, "operationName")
    return Parameters(query or None, document_id or hash_, hash_ is not None, variables or {}, name or None)


def load_json(text: bytes | str) -> Any:
    """JSON as Python has it. Raises CodedError."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise _bad("This is no JSON.") from None


def _check_texts(value: Any) -> None:
    """Refuses a text anywhere in a JSON value that is too long, or has the character that databases cannot store."""
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, str):
            if "\0" in each:
                raise _bad(_NO_NUL)
            if len(each) > MAX_TEXT:
                raise _bad(f"A text has {MAX_TEXT} characters at most.")
        elif isinstance(each, dict):
            left += each.keys()
            left += each.values()
        elif isinstance(each, list):
            left += each


def _text(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise _bad(f"{name} must be text.")
    return value


def _hash(extensions: Any) -> str | None:
    if extensions is None:
        return None
    if not isinstance(extensions, dict):
        raise _bad("extensions must be a JSON object.")
    persisted = extensions.get("persistedQuery")
    if persisted is None:
        return None
    hash_ = persisted.get("sha256Hash") if isinstance(persisted, dict) and persisted.get("version") == 1 else None
    if not isinstance(hash_, str) or not _SHA256.fullmatch(hash_):
        raise _bad("persistedQuery has a version, 1, and a sha256Hash of 64 hexadecimal digits.")
    return hash_


def _bad(message: str) -> CodedError:
    return CodedError("BAD_REQUEST", message, 400)
