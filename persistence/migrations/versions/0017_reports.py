"""orders are found by when they were placed and by what gave them something"""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None

_PARENTS = sa.text('parent_id IS NULL')
_GIFTS = sa.text('gift_promotion_id IS NOT NULL')


def upgrade() -> None:
    op.create_index(
        'ix_orders_placed_at', 'orders', ['placed_at', 'id'], postgresql_where=_PARENTS, sqlite_where=_PARENTS
    )
    op.create_index('ix_order_discounts_promotion_id', 'order_discounts', ['promotion_id', 'order_id'])
    op.create_index(
        'ix_order_lines_gift_promotion_id', 'order_lines', ['gift_promotion_id'],
        postgresql_where=_GIFTS, sqlite_where=_GIFTS,
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
