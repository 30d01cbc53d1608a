"""A file that has come in, as it is to be stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from domains.files.rules.contents import Content


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file that came as announced and is what it may be. `file` stands at its beginning.

    Of a picture it is what the shop made of it, with its smaller `sizes` by name.
    """

    file: BinaryIO
    content: Content
    length: int
    digest: str
    sizes: Mapping[str, bytes] = field(default_factory=dict)
