"""coupons and what they are issued from"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
_STATUSES = ('UNUSED', 'LOCKED', 'USED', 'EXPIRED', 'VOIDED')


def upgrade() -> None:
    _add_templates()
    _add_coupons()
    _add_movements()
    op.add_column('carts', sa.Column('coupon_ids', columns.Json(), nullable=True))
    op.create_table('order_discount_freight',
    sa.Column('discount_id', _NUMBER, nullable=False),
    sa.Column('order_id', _NUMBER, nullable=False),
    sa.Column('amount', _NUMBER, nullable=False),
    sa.Column('bearer', sa.Enum('PLATFORM', 'STORE', 'SUPPLIER', name='bearer', native_enum=False, length=32), nullable=False),
    sa.CheckConstraint('amount >= 0', name=op.f('ck_order_discount_freight_amount')),
    sa.ForeignKeyConstraint(['discount_id'], ['order_discounts.id'], name=op.f('fk_order_discount_freight_discount_id')),
    sa.ForeignKeyConstraint(['order_id'], ['orders.id'], name=op.f('fk_order_discount_freight_order_id')),
    sa.PrimaryKeyConstraint('discount_id', 'order_id', name=op.f('pk_order_discount_freight')),
    )


def _add_templates() -> None:
    op.create_table('coupon_templates',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('name', columns.TranslationsType(), nullable=False),
    sa.Column('label', columns.TranslationsType(), nullable=False),
    sa.Column('store_id', _NUMBER, nullable=True),
    sa.Column('form', sa.Enum('AMOUNT_OFF', 'PERCENT_OFF', 'FIXED_PRICE', 'FREIGHT_OFF', 'GIFTS', name='couponform', native_enum=False, length=32), nullable=False),
    sa.Column('value', columns.Json(), nullable=False),
    sa.Column('scope', columns.Json(), nullable=False),
    sa.Column('currency', _TEXT, nullable=True),
    sa.Column('quantity', _NUMBER, nullable=False),
    sa.Column('issued', _NUMBER, nullable=False),
    sa.Column('per_member', _NUMBER, nullable=False),
    sa.Column('stackable', sa.Boolean(), nullable=False),
    sa.Column('returns_on_refund', sa.Boolean(), nullable=False),
    sa.Column('channels', columns.Json(), nullable=False),
    sa.Column('claim_starts_at', columns.UtcDateTime(), nullable=False),
    sa.Column('claim_ends_at', columns.UtcDateTime(), nullable=True),
    sa.Column('starts_at', columns.UtcDateTime(), nullable=True),
    sa.Column('ends_at', columns.UtcDateTime(), nullable=True),
    sa.Column('days_from_claim', _NUMBER, nullable=True),
    sa.Column('code', _TEXT, nullable=True),
    sa.Column('link_token', _TEXT, nullable=True),
    sa.Column('version', _NUMBER, nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.CheckConstraint('issued >= 0 AND issued <= quantity', name=op.f('ck_coupon_templates_issued_within_quantity')),
    sa.CheckConstraint('claim_ends_at >= claim_starts_at', name=op.f('ck_coupon_templates_ends_after_start')),
    sa.CheckConstraint('(days_from_claim IS NULL) = (ends_at IS NOT NULL)', name=op.f('ck_coupon_templates_dates_or_days')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coupon_templates')),
    sa.UniqueConstraint('code', name=op.f('uq_coupon_templates_code')),
    sa.UniqueConstraint('link_token', name=op.f('uq_coupon_templates_link_token')),
    sqlite_autoincrement=True,
    )
    op.create_table('coupon_scopes',
    sa.Column('template_id', _NUMBER, nullable=False),
    sa.Column('key', _TEXT, nullable=False),
    sa.Column('until', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['template_id'], ['coupon_templates.id'], name=op.f('fk_coupon_scopes_template_id')),
    sa.PrimaryKeyConstraint('template_id', 'key', name=op.f('pk_coupon_scopes')),
    )
    with op.batch_alter_table('coupon_scopes', schema=None) as batch_op:
        batch_op.create_index('ix_coupon_scopes_key_until', ['key', 'until'], unique=False)
    op.create_table('coupon_holdings',
    sa.Column('template_id', _NUMBER, nullable=False),
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('quantity', _NUMBER, nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_coupon_holdings_quantity_above_zero')),
    sa.ForeignKeyConstraint(['template_id'], ['coupon_templates.id'], name=op.f('fk_coupon_holdings_template_id')),
    sa.PrimaryKeyConstraint('template_id', 'member_id', name=op.f('pk_coupon_holdings')),
    )
    op.create_table('coupon_batches',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('template_id', _NUMBER, nullable=False),
    sa.Column('quantity', _NUMBER, nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['template_id'], ['coupon_templates.id'], name=op.f('fk_coupon_batches_template_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coupon_batches')),
    sqlite_autoincrement=True,
    )


def _add_coupons() -> None:
    op.create_table('coupons',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('template_id', _NUMBER, nullable=False),
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('ordinal', _NUMBER, nullable=False),
    sa.Column('status', sa.Enum(*_STATUSES, name='couponstatus', native_enum=False, length=32), nullable=False),
    sa.Column('source', sa.Enum('PAGE', 'CODE', 'LINK', 'GIVEN', name='couponsource', native_enum=False, length=32), nullable=False),
    sa.Column('batch_id', _NUMBER, nullable=True),
    sa.Column('claimed_at', columns.UtcDateTime(), nullable=False),
    sa.Column('starts_at', columns.UtcDateTime(), nullable=False),
    sa.Column('expires_at', columns.UtcDateTime(), nullable=False),
    sa.Column('order_id', _NUMBER, nullable=True),
    sa.CheckConstraint("(order_id IS NOT NULL) = (status IN ('LOCKED', 'USED'))", name=op.f('ck_coupons_in_an_order')),
    sa.CheckConstraint('expires_at > starts_at', name=op.f('ck_coupons_expires_after_start')),
    sa.ForeignKeyConstraint(['batch_id'], ['coupon_batches.id'], name=op.f('fk_coupons_batch_id')),
    sa.ForeignKeyConstraint(['template_id'], ['coupon_templates.id'], name=op.f('fk_coupons_template_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coupons')),
    sa.UniqueConstraint('template_id', 'member_id', 'ordinal', name=op.f('uq_coupons_template_id_member_id_ordinal')),
    sqlite_autoincrement=True,
    )
    unused = sa.text("status = 'UNUSED'")
    with op.batch_alter_table('coupons', schema=None) as batch_op:
        batch_op.create_index('ix_coupons_member_id', ['member_id', 'id'], unique=False)
        batch_op.create_index('ix_coupons_template_id', ['template_id', 'id'], unique=False)
        batch_op.create_index('ix_coupons_order_id', ['order_id'], unique=False)
        batch_op.create_index('ix_coupons_batch_id', ['batch_id'], unique=False)
        batch_op.create_index('ix_coupons_unused', ['expires_at'], unique=False, postgresql_where=unused, sqlite_where=unused)


def _add_movements() -> None:
    op.create_table('coupon_movements',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('coupon_id', _NUMBER, nullable=False),
    sa.Column('from_status', sa.Enum(*_STATUSES, name='couponstatus', native_enum=False, length=32), nullable=True),
    sa.Column('status', sa.Enum(*_STATUSES, name='couponstatus', native_enum=False, length=32), nullable=False),
    sa.Column('document', _TEXT, nullable=False),
    sa.Column('reason', _TEXT, nullable=True),
    sa.Column('at', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coupon_id'], ['coupons.id'], name=op.f('fk_coupon_movements_coupon_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coupon_movements')),
    sa.UniqueConstraint('coupon_id', 'document', 'status', name=op.f('uq_coupon_movements_coupon_id_document_status')),
    sqlite_autoincrement=True,
    )
    op.create_table('coupon_codes',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('template_id', _NUMBER, nullable=False),
    sa.Column('batch_id', _NUMBER, nullable=False),
    sa.Column('code', _TEXT, nullable=False),
    sa.Column('coupon_id', _NUMBER, nullable=True),
    sa.Column('redeemed_at', columns.UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['batch_id'], ['coupon_batches.id'], name=op.f('fk_coupon_codes_batch_id')),
    sa.ForeignKeyConstraint(['coupon_id'], ['coupons.id'], name=op.f('fk_coupon_codes_coupon_id')),
    sa.ForeignKeyConstraint(['template_id'], ['coupon_templates.id'], name=op.f('fk_coupon_codes_template_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_coupon_codes')),
    sa.UniqueConstraint('code', name=op.f('uq_coupon_codes_code')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('coupon_codes', schema=None) as batch_op:
        batch_op.create_index('ix_coupon_codes_template_id', ['template_id', 'id'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
