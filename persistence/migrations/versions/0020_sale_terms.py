"""how products are sold, and two facts of SKUs"""

import sqlalchemy as sa
from alembic import op

revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
_MODE = sa.Enum('NORMAL', 'DROPSHIP', 'CONSIGNMENT', name='salemode', native_enum=False, length=32)


def upgrade() -> None:
    op.add_column('products', sa.Column('sale_mode', _MODE, server_default='NORMAL', nullable=False))
    op.add_column('products', sa.Column('country_of_origin', _TEXT, nullable=True))
    op.add_column('products', sa.Column('return_days', _NUMBER, nullable=True))
    op.add_column('products', sa.Column('warranty_months', _NUMBER, nullable=True))
    op.add_column('products', sa.Column('has_invoice', sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column('skus', sa.Column('manufacturer_part_number', _TEXT, nullable=True))
    op.add_column('skus', sa.Column('volume_millilitres', _NUMBER, nullable=True))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
