"""The table of the documents and films of products."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.documents import DocumentKind
from persistence import Base, Id, Kept, Translations


class ProductAttachmentRow(Base):
    """A document, or without a `kind` a film, of a product; the documents stand before the films."""

    __tablename__ = "product_attachments"
    kept = Kept()
    __table_args__ = (UniqueConstraint("product_id", "position"),)

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    position: Mapped[int]
    kind: Mapped[DocumentKind | None]
    title: Mapped[Translations | None]
    url: Mapped[str]
    media_type: Mapped[str]
    bytes: Mapped[int]
    poster_url: Mapped[str | None]
