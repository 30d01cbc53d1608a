"""points: accounts, lots and their movements, and what orders took"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('point_accounts',
    sa.Column('member_id', _NUMBER, autoincrement=False, nullable=False),
    sa.Column('balance', _NUMBER, nullable=False),
    sa.CheckConstraint('balance >= 0', name=op.f('ck_point_accounts_not_negative')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_point_accounts_member_id')),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_point_accounts'))
    )
    op.create_table('point_lots',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('amount', _NUMBER, nullable=False),
    sa.Column('remaining', _NUMBER, nullable=False),
    sa.Column('earned_at', columns.UtcDateTime(), nullable=False),
    sa.Column('expires_at', columns.UtcDateTime(), nullable=True),
    sa.CheckConstraint('remaining >= 0 AND remaining <= amount', name=op.f('ck_point_lots_remaining_within_amount')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_point_lots_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_point_lots')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_point_lots_expires_at', 'point_lots', ['expires_at'], postgresql_where=sa.text('remaining > 0'), sqlite_where=sa.text('remaining > 0'))
    op.create_index('ix_point_lots_member_id', 'point_lots', ['member_id', 'expires_at'])

    op.create_table('point_movements',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('member_id', _NUMBER, nullable=False),
    sa.Column('lot_id', _NUMBER, nullable=False),
    sa.Column('delta', _NUMBER, nullable=False),
    sa.Column('balance', _NUMBER, nullable=False),
    sa.Column('kind', sa.Enum('GRANTED', 'SPENT', 'RETURNED', 'EXPIRED', name='pointsreason', native_enum=False, length=32), nullable=False),
    sa.Column('note', _TEXT, nullable=True),
    sa.Column('document', _TEXT, nullable=False),
    sa.Column('order_id', _NUMBER, nullable=True),
    sa.Column('at', columns.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['lot_id'], ['point_lots.id'], name=op.f('fk_point_movements_lot_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_point_movements_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_point_movements')),
    sa.UniqueConstraint('lot_id', 'document', name=op.f('uq_point_movements_lot_id_document')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_point_movements_member_id', 'point_movements', ['member_id', 'id'])
    op.create_index('ix_point_movements_order_id', 'point_movements', ['order_id'])

    op.add_column('orders', sa.Column('points_used', _NUMBER, server_default='0', nullable=False))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
