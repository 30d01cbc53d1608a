"""Tables of the rules that put tags on products."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from domains.kernel import Channel
from persistence import Base, Id, JsonValue, Kept


class TagRuleRow(Base):
    """It puts its tag on products that stand on a shelf of each of its members, cost from and to so much, were put on
    sale after a moment and sold so many times. `said` is the rule as staff said it.

    Every night the moment moves on with the days that the rule names.
    """

    __tablename__ = "tag_rules"
    kept = Kept()

    id: Mapped[Id]
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id"), index=True)
    position: Mapped[int]
    said: Mapped[JsonValue]
    member_count: Mapped[int]
    channel: Mapped[Channel]
    currency: Mapped[str | None]
    price_min: Mapped[int | None]
    price_max: Mapped[int | None]
    listed_within_days: Mapped[int | None]
    listed_after_ms: Mapped[int]
    min_sales: Mapped[int]


class TagSourceRow(Base):
    """A shelf that a rule names, as one of those of a member."""

    __tablename__ = "tag_rule_sources"
    kept = Kept()

    rule_id: Mapped[int] = mapped_column(ForeignKey("tag_rules.id"), primary_key=True)
    shelf_id: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[int]
