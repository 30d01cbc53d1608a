"""gifts in orders, and what is withheld of refunds"""

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.add_column('order_lines', sa.Column('gift_promotion_id', _NUMBER, nullable=True))
    op.add_column('order_lines', sa.Column('gift_promotion_version', _NUMBER, nullable=True))
    op.add_column('order_lines', sa.Column('gift_coupon_id', _NUMBER, nullable=True))
    op.add_column('order_refunds', sa.Column('clawback', _NUMBER, server_default='0', nullable=False))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
