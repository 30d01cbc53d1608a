"""price lists, taxes and proposals of prices"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('price_lists',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('code', _TEXT, nullable=False),
    sa.Column('name', columns.TranslationsType(), nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('priority', _NUMBER, nullable=False),
    sa.Column('starts_at', columns.UtcDateTime(), nullable=False),
    sa.Column('ends_at', columns.UtcDateTime(), nullable=True),
    sa.Column('store_id', _NUMBER, nullable=True),
    sa.Column('version', _NUMBER, nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.CheckConstraint('ends_at >= starts_at', name=op.f('ck_price_lists_ends_after_its_start')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_price_lists')),
    sa.UniqueConstraint('code', name=op.f('uq_price_lists_code')),
    sqlite_autoincrement=True
    )
    op.create_table('repricing_rules',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('name', _TEXT, nullable=False),
    sa.Column('base', sa.Enum('LIST_PRICE', 'COST', 'COMPETITOR', name='repricingbase', native_enum=False, length=32), nullable=False),
    sa.Column('change_bp', _NUMBER, nullable=False),
    sa.Column('floor_bp', _NUMBER, nullable=True),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('scope', columns.Json(), nullable=False),
    sa.Column('store_id', _NUMBER, nullable=True),
    sa.Column('version', _NUMBER, nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.CheckConstraint('floor_bp >= 0', name=op.f('ck_repricing_rules_floor_not_negative')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_repricing_rules')),
    sqlite_autoincrement=True
    )
    op.create_table('tax_classes',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('code', _TEXT, nullable=False),
    sa.Column('name', columns.TranslationsType(), nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tax_classes')),
    sa.UniqueConstraint('code', name=op.f('uq_tax_classes_code')),
    sqlite_autoincrement=True
    )
    op.create_table('price_list_members',
    sa.Column('member_id', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('price_list_id', _NUMBER, nullable=False),
    sa.ForeignKeyConstraint(['price_list_id'], ['price_lists.id'], name=op.f('fk_price_list_members_price_list_id')),
    sa.PrimaryKeyConstraint('member_id', 'price_list_id', name=op.f('pk_price_list_members'))
    )
    with op.batch_alter_table('price_list_members', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_price_list_members_price_list_id'), ['price_list_id'], unique=False)

    op.create_table('tax_rates',
    sa.Column('tax_class_id', _NUMBER, nullable=False),
    sa.Column('region', _TEXT, nullable=False),
    sa.Column('starts_at', columns.UtcDateTime(), nullable=False),
    sa.Column('rate_bp', _NUMBER, nullable=False),
    sa.CheckConstraint('rate_bp BETWEEN 0 AND 10000', name=op.f('ck_tax_rates_rate_in_range')),
    sa.ForeignKeyConstraint(['tax_class_id'], ['tax_classes.id'], name=op.f('fk_tax_rates_tax_class_id')),
    sa.PrimaryKeyConstraint('tax_class_id', 'region', 'starts_at', name=op.f('pk_tax_rates'))
    )
    op.create_table('competitor_prices',
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('competitor', _TEXT, nullable=False),
    sa.Column('amount_minor', _NUMBER, nullable=False),
    sa.Column('seen_at', columns.UtcDateTime(), nullable=False),
    sa.CheckConstraint('amount_minor >= 0', name=op.f('ck_competitor_prices_amount_not_negative')),
    sa.ForeignKeyConstraint(['sku_id'], ['skus.id'], name=op.f('fk_competitor_prices_sku_id')),
    sa.PrimaryKeyConstraint('sku_id', 'currency', 'competitor', name=op.f('pk_competitor_prices'))
    )
    op.create_table('price_list_entries',
    sa.Column('price_list_id', _NUMBER, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('min_quantity', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('amount_minor', _NUMBER, nullable=False),
    sa.CheckConstraint('amount_minor >= 0', name=op.f('ck_price_list_entries_amount_not_negative')),
    sa.CheckConstraint('min_quantity BETWEEN 1 AND 1000000', name=op.f('ck_price_list_entries_min_quantity_in_range')),
    sa.ForeignKeyConstraint(['price_list_id'], ['price_lists.id'], name=op.f('fk_price_list_entries_price_list_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['skus.id'], name=op.f('fk_price_list_entries_sku_id')),
    sa.PrimaryKeyConstraint('price_list_id', 'sku_id', 'min_quantity', name=op.f('pk_price_list_entries'))
    )
    with op.batch_alter_table('price_list_entries', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_price_list_entries_sku_id'), ['sku_id'], unique=False)

    op.create_table('price_proposals',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('rule_id', _NUMBER, nullable=False),
    sa.Column('sku_id', _NUMBER, nullable=False),
    sa.Column('waiting_sku_id', _NUMBER, nullable=True),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('old_minor', _NUMBER, nullable=False),
    sa.Column('new_minor', _NUMBER, nullable=False),
    sa.Column('why', columns.Json(), nullable=False),
    sa.Column('status', sa.Enum('WAITING', 'APPROVED', 'REJECTED', 'REPLACED', name='proposalstatus', native_enum=False, length=32), nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.Column('decided_at', columns.UtcDateTime(), nullable=True),
    sa.Column('staff_id', _NUMBER, nullable=True),
    sa.Column('staff_name', _TEXT, nullable=True),
    sa.Column('reason', _TEXT, nullable=True),
    sa.CheckConstraint('old_minor >= 0 AND new_minor >= 0', name=op.f('ck_price_proposals_amounts_not_negative')),
    sa.CheckConstraint('waiting_sku_id IS NULL OR waiting_sku_id = sku_id', name=op.f('ck_price_proposals_waiting_is_its_sku')),
    sa.ForeignKeyConstraint(['rule_id'], ['repricing_rules.id'], name=op.f('fk_price_proposals_rule_id')),
    sa.ForeignKeyConstraint(['sku_id'], ['skus.id'], name=op.f('fk_price_proposals_sku_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_price_proposals')),
    sa.UniqueConstraint('waiting_sku_id', 'currency', name=op.f('uq_price_proposals_waiting_sku_id_currency')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('price_proposals', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_price_proposals_rule_id'), ['rule_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_price_proposals_sku_id'), ['sku_id'], unique=False)
        batch_op.create_index('ix_price_proposals_status', ['status', 'id'], unique=False)

    with op.batch_alter_table('products', schema=None) as batch_op:
        batch_op.add_column(sa.Column('tax_class_id', _NUMBER, nullable=True))

    with op.batch_alter_table('order_lines', schema=None) as batch_op:
        batch_op.add_column(sa.Column('price_list_id', _NUMBER, nullable=True))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
