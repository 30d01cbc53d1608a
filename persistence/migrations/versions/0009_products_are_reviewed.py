"""products reviewed and scheduled"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('products', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('version', _NUMBER, server_default='1', nullable=False))
        batch_op.add_column(sa.Column('violation', _TEXT, nullable=True))

    op.create_table('product_history',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('at', columns.UtcDateTime(), nullable=False),
    sa.Column('action', sa.Enum('CREATED', 'CHANGED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PUBLISHED', 'UNPUBLISHED', 'SCHEDULED', 'NOT_PUBLISHED', 'BLOCKED', 'UNBLOCKED', 'REVISED', 'REVISION_REJECTED', 'PRICED', name='productaction', native_enum=False, length=32), nullable=False),
    sa.Column('staff_id', _NUMBER, nullable=True),
    sa.Column('staff_name', _TEXT, nullable=True),
    sa.Column('before', columns.Json(), nullable=True),
    sa.Column('after', columns.Json(), nullable=True),
    sa.Column('reason', _TEXT, nullable=True),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_product_history_product_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_product_history')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('product_history', schema=None) as batch_op:
        batch_op.create_index('ix_product_history_product_id', ['product_id', 'id'], unique=False)

    op.create_table('product_schedules',
    sa.Column('product_id', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('at', columns.UtcDateTime(), nullable=False),
    sa.Column('publishes', sa.Boolean(), nullable=False),
    sa.Column('staff_id', _NUMBER, nullable=True),
    sa.Column('staff_name', _TEXT, nullable=True),
    sa.Column('reason', _TEXT, nullable=True),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_product_schedules_product_id')),
    sa.PrimaryKeyConstraint('product_id', name=op.f('pk_product_schedules'))
    )
    with op.batch_alter_table('product_schedules', schema=None) as batch_op:
        batch_op.create_index('ix_product_schedules_at', ['at', 'product_id'], unique=False)

    op.create_table('product_revisions',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('waiting_id', _NUMBER, nullable=True),
    sa.Column('status', sa.Enum('WAITING', 'APPROVED', 'REJECTED', 'REPLACED', name='revisionstatus', native_enum=False, length=32), nullable=False),
    sa.Column('changes', columns.Json(), nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.Column('staff_id', _NUMBER, nullable=True),
    sa.Column('staff_name', _TEXT, nullable=True),
    sa.Column('decided_at', columns.UtcDateTime(), nullable=True),
    sa.Column('reason', _TEXT, nullable=True),
    sa.CheckConstraint('waiting_id IS NULL OR waiting_id = product_id', name=op.f('ck_product_revisions_waiting_is_its_product')),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_product_revisions_product_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_product_revisions')),
    sa.UniqueConstraint('waiting_id', name=op.f('uq_product_revisions_waiting_id')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('product_revisions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_product_revisions_product_id'), ['product_id'], unique=False)

    op.create_table('promotion_prices',
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('amount_minor', _NUMBER, nullable=False),
    sa.Column('starts_at', columns.UtcDateTime(), nullable=False),
    sa.Column('ends_at', columns.UtcDateTime(), nullable=True),
    sa.Column('turns_at', columns.UtcDateTime(), nullable=True),
    sa.CheckConstraint('amount_minor >= 0', name=op.f('ck_promotion_prices_amount_not_negative')),
    sa.CheckConstraint('ends_at > starts_at', name=op.f('ck_promotion_prices_ends_after_its_start')),
    sa.ForeignKeyConstraint(['sku_id'], ['skus.id'], name=op.f('fk_promotion_prices_sku_id')),
    sa.PrimaryKeyConstraint('sku_id', 'currency', name=op.f('pk_promotion_prices'))
    )
    with op.batch_alter_table('promotion_prices', schema=None) as batch_op:
        batch_op.create_index('ix_promotion_prices_turns_at', ['turns_at', 'sku_id'], unique=False)

    op.create_table('past_prices',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('price_minor', _NUMBER, nullable=False),
    sa.Column('list_minor', _NUMBER, nullable=False),
    sa.Column('until', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['sku_id'], ['skus.id'], name=op.f('fk_past_prices_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_past_prices')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('past_prices', schema=None) as batch_op:
        batch_op.create_index('ix_past_prices_sku_id', ['sku_id', 'currency', 'until'], unique=False)

    op.create_table('reviewed_stores',
    sa.Column('store_id', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('since', columns.UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('store_id', name=op.f('pk_reviewed_stores'))
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
