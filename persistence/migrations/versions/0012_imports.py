"""imports"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
_FORMAT = sa.Enum('SHOPIFY', name='fileformat', native_enum=False, length=32)
_STATUS = sa.Enum('WAITING', 'RUNNING', 'DONE', 'FAILED', name='runstatus', native_enum=False, length=32)


def upgrade() -> None:
    op.create_table('goods_imports',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('store_id', _NUMBER, nullable=False),
    sa.Column('staff_id', _NUMBER, nullable=False),
    sa.Column('staff_name', _TEXT, nullable=False),
    sa.Column('client_address', _TEXT, nullable=False),
    sa.Column('format', _FORMAT, nullable=False),
    sa.Column('language', _TEXT, nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('shop_url', _TEXT, nullable=False),
    sa.Column('back_category_id', _NUMBER, nullable=True),
    sa.Column('dry_run', sa.Boolean(), nullable=False),
    sa.Column('file_key', _TEXT, nullable=False),
    sa.Column('file_name', _TEXT, nullable=False),
    sa.Column('total_bytes', _NUMBER, nullable=False),
    sa.Column('done_bytes', _NUMBER, nullable=False),
    sa.Column('status', _STATUS, nullable=False),
    sa.Column('tally', columns.Json(), nullable=False),
    sa.Column('faults', _NUMBER, nullable=False),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.Column('finished_at', columns.UtcDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goods_imports')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('goods_imports', schema=None) as batch_op:
        batch_op.create_index('ix_goods_imports_store_id', ['store_id', 'id'], unique=False)

    op.create_table('goods_import_faults',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('import_id', _NUMBER, nullable=False),
    sa.Column('line', _NUMBER, nullable=False),
    sa.Column('column', _TEXT, nullable=True),
    sa.Column('words', columns.TranslationsType(), nullable=False),
    sa.Column('refused', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['goods_imports.id'], name=op.f('fk_goods_import_faults_import_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goods_import_faults')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('goods_import_faults', schema=None) as batch_op:
        batch_op.create_index('ix_goods_import_faults_import_id', ['import_id', 'id'], unique=False)

    op.create_table('goods_exports',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('store_id', _NUMBER, nullable=False),
    sa.Column('staff_id', _NUMBER, nullable=False),
    sa.Column('format', _FORMAT, nullable=False),
    sa.Column('language', _TEXT, nullable=False),
    sa.Column('currency', _TEXT, nullable=False),
    sa.Column('shop_url', _TEXT, nullable=False),
    sa.Column('total', _NUMBER, nullable=False),
    sa.Column('done', _NUMBER, nullable=False),
    sa.Column('left_out', columns.Json(), nullable=False),
    sa.Column('status', _STATUS, nullable=False),
    sa.Column('file_id', _NUMBER, nullable=True),
    sa.Column('expires_at', columns.UtcDateTime(), nullable=True),
    sa.Column('created_at', columns.UtcDateTime(), nullable=False),
    sa.Column('finished_at', columns.UtcDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goods_exports')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('goods_exports', schema=None) as batch_op:
        batch_op.create_index('ix_goods_exports_store_id', ['store_id', 'id'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
