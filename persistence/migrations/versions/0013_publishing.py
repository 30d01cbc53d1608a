"""publishing rules, purchase limits, SKUs that are retired"""

import time

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
_PERIOD = sa.Enum('ORDER', 'DAY', 'WEEK', 'MONTH', 'EVER', name='limitperiod', native_enum=False, length=32)


def upgrade() -> None:
    op.add_column('product_cards', sa.Column('stock_changed_at_ms', _NUMBER, server_default='0', nullable=False))
    _count_days_out_of_stock_from_now()
    op.add_column('products', sa.Column('has_limits', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('skus', sa.Column('retired_at', columns.UtcDateTime(), nullable=True))
    _add_rules()
    _add_limits()


def _count_days_out_of_stock_from_now() -> None:
    # Since when they are is not known: a rule would else take off at once what was sold out yesterday.
    out = sa.text('UPDATE product_cards SET stock_changed_at_ms = :now WHERE NOT in_stock')
    op.execute(out.bindparams(sa.bindparam('now', int(time.time() * 1000), type_=sa.BigInteger())))


def _add_rules() -> None:
    op.create_table('publishing_rules',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('store_id', _NUMBER, nullable=True),
    sa.Column('kind', sa.Enum('OUT_OF_STOCK', 'EXPIRED', 'NO_PICTURE', name='publishingrulekind', native_enum=False, length=32), nullable=False),
    sa.Column('days', _NUMBER, nullable=True),
    sa.Column('attribute_id', _NUMBER, nullable=True),
    sa.Column('publishes_again', sa.Boolean(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('version', _NUMBER, server_default='1', nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.CheckConstraint("(attribute_id IS NOT NULL) = (kind = 'EXPIRED')", name=op.f('ck_publishing_rules_attribute_of_what_expires')),
    sa.CheckConstraint("(days IS NOT NULL) = (kind = 'OUT_OF_STOCK')", name=op.f('ck_publishing_rules_days_of_being_out_of_stock')),
    sa.ForeignKeyConstraint(['attribute_id'], ['attributes.id'], name=op.f('fk_publishing_rules_attribute_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_publishing_rules')),
    sqlite_autoincrement=True,
    )
    op.create_table('products_taken_off',
    sa.Column('product_id', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('rule_id', _NUMBER, nullable=False),
    sa.Column('at', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_products_taken_off_product_id')),
    sa.ForeignKeyConstraint(['rule_id'], ['publishing_rules.id'], name=op.f('fk_products_taken_off_rule_id')),
    sa.PrimaryKeyConstraint('product_id', name=op.f('pk_products_taken_off')),
    )
    with op.batch_alter_table('products_taken_off', schema=None) as batch_op:
        batch_op.create_index('ix_products_taken_off_rule_id', ['rule_id', 'product_id'], unique=False)


def _add_limits() -> None:
    op.create_table('purchase_limits',
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('period', _PERIOD, nullable=False),
    sa.Column('most', _NUMBER, nullable=False),
    sa.Column('since', columns.UtcDateTime(), nullable=True),
    sa.CheckConstraint("(since IS NOT NULL) = (period = 'EVER')", name=op.f('ck_purchase_limits_since_of_ever')),
    sa.CheckConstraint('most BETWEEN 1 AND 1000000', name=op.f('ck_purchase_limits_most_in_range')),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_purchase_limits_product_id')),
    sa.PrimaryKeyConstraint('product_id', 'sku_id', 'period', name=op.f('pk_purchase_limits')),
    )
    op.create_table('purchase_counts',
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('period', _PERIOD, nullable=False),
    sa.Column('began_on', _TEXT, nullable=False),
    sa.Column('quantity', _NUMBER, nullable=False),
    sa.CheckConstraint('quantity >= 0', name=op.f('ck_purchase_counts_quantity_not_negative')),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_purchase_counts_product_id')),
    sa.PrimaryKeyConstraint('member_id', 'product_id', 'sku_id', 'period', 'began_on', name=op.f('pk_purchase_counts')),
    )
    op.create_table('purchase_claims',
    sa.Column('document', _TEXT, nullable=False),
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('period', _PERIOD, nullable=False),
    sa.Column('began_on', _TEXT, nullable=False),
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('quantity', _NUMBER, nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_purchase_claims_quantity_above_zero')),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_purchase_claims_product_id')),
    sa.PrimaryKeyConstraint('document', 'product_id', 'sku_id', 'period', name=op.f('pk_purchase_claims')),
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
