"""Documents and films of products: manuals to save, films to play."""

from enum import Enum
from typing import Any

import strawberry

from domains import catalog
from execution.fields import graphql_input, graphql_type
from schema.catalog.parts import Image
from schema.ids import optional_local_id
from schema.scalars import TranslationInput, translations


@strawberry.enum(description="What a document is.")
class ProductDocumentKind(Enum):
    MANUAL = strawberry.enum_value(catalog.DocumentKind.MANUAL, description="How it is used.")
    GUIDE = strawberry.enum_value(catalog.DocumentKind.GUIDE, description="How to choose or install it.")
    SPECIFICATION = strawberry.enum_value(catalog.DocumentKind.SPECIFICATION, description="What it is and can do.")
    CERTIFICATE = strawberry.enum_value(catalog.DocumentKind.CERTIFICATE, description="What it was tested for.")


@graphql_type(of=catalog.ProductDocument)
class ProductDocument:
    """A document to save."""

    kind: ProductDocumentKind
    title: str
    url: str
    media_type: str = strawberry.field(description="Such as application/pdf.")
    bytes: int = strawberry.field(description="The file's size.")


@graphql_type(of=catalog.ProductVideo)
class ProductVideo:
    """A film to play."""

    url: str
    media_type: str = strawberry.field(description="video/mp4 or video/webm.")
    bytes: int = strawberry.field(description="The file's size.")
    title: str | None
    poster: Image | None = strawberry.field(description="What is shown until it plays.")


@graphql_input
class ProductDocumentInput:
    """A document in its place: one that was sent, or one that the product has already."""

    kind: ProductDocumentKind
    title: list[TranslationInput]
    upload_id: strawberry.ID | None = strawberry.field(default=None, description="Of a finished upload for a DOCUMENT.")
    url: str | None = strawberry.field(default=None, description="Of a document that it has; where no upload is named.")

    def to_command(self) -> catalog.WantedDocument:
        kind: Any = self.kind.value
        return catalog.WantedDocument(
            kind=kind,
            title=translations(self.title),
            upload_id=optional_local_id("Upload", self.upload_id),
            url=self.url,
        )


@graphql_input
class ProductVideoInput:
    """A film in its place: one that was sent, or one that the product has already."""

    upload_id: strawberry.ID | None = strawberry.field(default=None, description="Of a finished upload for a VIDEO.")
    url: str | None = strawberry.field(default=None, description="Of a film that it has; where no upload is named.")
    title: list[TranslationInput] | None = None
    poster_upload_id: strawberry.ID | None = strawberry.field(
        default=None, description="Of a finished upload for an IMAGE; a film that it has keeps its own."
    )

    def to_command(self) -> catalog.WantedVideo:
        return catalog.WantedVideo(
            upload_id=optional_local_id("Upload", self.upload_id),
            url=self.url,
            title=None if self.title is None else translations(self.title),
            poster_upload_id=optional_local_id("Upload", self.poster_upload_id),
        )
