"""promotions have plans, limits and a life"""

import orjson
import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_AUDIENCE = sa.Enum("EVERYONE", "MEMBERS", "NEW_MEMBERS", "CHOSEN", name="audience", native_enum=False, length=32)


def upgrade() -> None:
    _widen_promotions()
    _widen_versions()
    _add_uses()
    _fill_plans()
    _remember_buyers()


def _widen_promotions() -> None:
    with op.batch_alter_table("promotions", schema=None, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("hours", columns.Json(), server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("audience", _AUDIENCE, server_default="EVERYONE", nullable=False))
        batch_op.add_column(sa.Column("limit_per_member", _NUMBER, nullable=True))
        batch_op.add_column(sa.Column("limit_total", _NUMBER, nullable=True))
        batch_op.add_column(sa.Column("budget", _NUMBER, nullable=True))
        batch_op.add_column(sa.Column("newest_version", _NUMBER, server_default="1", nullable=False))
        batch_op.add_column(sa.Column("waiting_version", _NUMBER, nullable=True))
        batch_op.add_column(sa.Column("reviewed_version", _NUMBER, server_default="0", nullable=False))
        batch_op.add_column(sa.Column("review_note", _TEXT, nullable=True))
        batch_op.create_index("ix_promotions_store_id", ["store_id", "id"], unique=False)
    # Nothing was reviewed before: what there is counts.
    op.execute("UPDATE promotions SET newest_version = version, reviewed_version = version")


def _widen_versions() -> None:
    with op.batch_alter_table("promotion_versions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("currency", _TEXT, nullable=True))
        batch_op.add_column(sa.Column("plan", columns.Json(), server_default="{}", nullable=False))
        batch_op.add_column(sa.Column("staff_id", _NUMBER, nullable=True))
        batch_op.add_column(sa.Column("staff_name", _TEXT, nullable=True))


def _add_uses() -> None:
    op.create_table(
        "promotion_members",
        sa.Column("promotion_id", _NUMBER, nullable=False),
        sa.Column("member_id", _NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_members_promotion_id")),
        sa.PrimaryKeyConstraint("promotion_id", "member_id", name=op.f("pk_promotion_members")),
    )
    op.create_table(
        "buyers",
        sa.Column("member_id", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("since", columns.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_buyers")),
    )
    op.create_table(
        "promotion_counts",
        sa.Column("promotion_id", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("uses", _NUMBER, nullable=False),
        sa.Column("spent", _NUMBER, nullable=False),
        sa.CheckConstraint("uses >= 0 AND spent >= 0", name=op.f("ck_promotion_counts_not_negative")),
        sa.ForeignKeyConstraint(["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_counts_promotion_id")),
        sa.PrimaryKeyConstraint("promotion_id", name=op.f("pk_promotion_counts")),
    )
    op.create_table(
        "promotion_member_counts",
        sa.Column("promotion_id", _NUMBER, nullable=False),
        sa.Column("member_id", _NUMBER, nullable=False),
        sa.Column("uses", _NUMBER, nullable=False),
        sa.CheckConstraint("uses >= 0", name=op.f("ck_promotion_member_counts_not_negative")),
        sa.ForeignKeyConstraint(
            ["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_member_counts_promotion_id")
        ),
        sa.PrimaryKeyConstraint("promotion_id", "member_id", name=op.f("pk_promotion_member_counts")),
    )
    op.create_table(
        "promotion_uses",
        sa.Column("order_id", _NUMBER, nullable=False),
        sa.Column("promotion_id", _NUMBER, nullable=False),
        sa.Column("version", _NUMBER, nullable=False),
        sa.Column("member_id", _NUMBER, nullable=False),
        sa.Column("amount", _NUMBER, nullable=False),
        sa.Column("taken_at", columns.UtcDateTime(), nullable=False),
        sa.Column("returned_at", columns.UtcDateTime(), nullable=True),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_promotion_uses_amount")),
        sa.ForeignKeyConstraint(["promotion_id"], ["promotions.id"], name=op.f("fk_promotion_uses_promotion_id")),
        sa.PrimaryKeyConstraint("order_id", "promotion_id", name=op.f("pk_promotion_uses")),
    )
    with op.batch_alter_table("promotion_uses", schema=None) as batch_op:
        batch_op.create_index("ix_promotion_uses_promotion_id", ["promotion_id", "member_id"], unique=False)
    op.create_table(
        "promotion_reviewed_owners",
        sa.Column("store_id", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("since", columns.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", name=op.f("pk_promotion_reviewed_owners")),
    )


def _fill_plans() -> None:
    """What was kept of a promotion alone is said by its versions too: there was no other way than by its row."""
    promotions = sa.table(
        "promotions",
        *[sa.column(name) for name in ("id", "currency", "exclusion_group")],
        sa.column("name", columns.Json()),
        sa.column("channels", columns.Json()),
        sa.column("starts_at", columns.UtcDateTime()),
        sa.column("ends_at", columns.UtcDateTime()),
        sa.column("priority", _NUMBER),
    )
    versions = sa.table(
        "promotion_versions", sa.column("promotion_id"), sa.column("currency"), sa.column("plan", columns.Json())
    )
    for row in op.get_bind().execute(sa.select(promotions)).all():
        plan = {
            "name": _read(row.name),
            "starts_at": row.starts_at.isoformat(),
            "ends_at": None if row.ends_at is None else row.ends_at.isoformat(),
            "channels": _read(row.channels),
            "hours": [],
            "audience": "EVERYONE",
            "member_ids": [],
            "exclusion_group": row.exclusion_group,
            "priority": row.priority,
            "limit_per_member": None,
            "limit_total": None,
            "budget": None,
            "campaign": None,
        }
        op.execute(versions.update().where(versions.c.promotion_id == row.id).values(currency=row.currency, plan=plan))


def _read(value: object) -> object:
    return orjson.loads(value) if isinstance(value, str) else value


def _remember_buyers() -> None:
    op.execute(
        "INSERT INTO buyers (member_id, since) SELECT member_id, min(placed_at) FROM orders "
        "WHERE parent_id IS NULL AND status <> 'PENDING_PAYMENT' AND (paid > 0 OR payable = 0) GROUP BY member_id"
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
