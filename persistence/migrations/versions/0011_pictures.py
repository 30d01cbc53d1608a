"""pictures"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('files', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('sizes', columns.Json(), nullable=True))
        batch_op.add_column(sa.Column('shown', sa.Boolean(), server_default=sa.true(), nullable=False))

    op.create_table('product_attachments',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('product_id', _NUMBER, nullable=False),
    sa.Column('position', _NUMBER, nullable=False),
    sa.Column('kind', sa.Enum('MANUAL', 'GUIDE', 'SPECIFICATION', 'CERTIFICATE', name='documentkind', native_enum=False, length=32), nullable=True),
    sa.Column('title', columns.TranslationsType(), nullable=True),
    sa.Column('url', _TEXT, nullable=False),
    sa.Column('media_type', _TEXT, nullable=False),
    sa.Column('bytes', _NUMBER, nullable=False),
    sa.Column('poster_url', _TEXT, nullable=True),
    sa.ForeignKeyConstraint(['product_id'], ['products.id'], name=op.f('fk_product_attachments_product_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_product_attachments')),
    sa.UniqueConstraint('product_id', 'position', name=op.f('uq_product_attachments_product_id_position')),
    sqlite_autoincrement=True,
    )

    with op.batch_alter_table('tags', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('image_url', _TEXT, nullable=True))
        batch_op.add_column(sa.Column('starts_at', columns.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('ends_at', columns.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('active', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.add_column(sa.Column('version', _NUMBER, server_default='1', nullable=False))

    with op.batch_alter_table('product_tags', schema=None) as batch_op:
        batch_op.add_column(sa.Column('origin', sa.Enum('HAND', 'RULE', 'OFF', name='tagorigin', native_enum=False, length=32), server_default='HAND', nullable=False))

    op.create_table('tag_rules',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('tag_id', _NUMBER, nullable=False),
    sa.Column('position', _NUMBER, nullable=False),
    sa.Column('said', columns.Json(), nullable=False),
    sa.Column('member_count', _NUMBER, nullable=False),
    sa.Column('channel', sa.Enum('PC', 'MOBILE_WEB', 'APP', 'MINI_PROGRAM', name='channel', native_enum=False, length=32), nullable=False),
    sa.Column('currency', _TEXT, nullable=True),
    sa.Column('price_min', _NUMBER, nullable=True),
    sa.Column('price_max', _NUMBER, nullable=True),
    sa.Column('listed_within_days', _NUMBER, nullable=True),
    sa.Column('listed_after_ms', _NUMBER, nullable=False),
    sa.Column('min_sales', _NUMBER, nullable=False),
    sa.ForeignKeyConstraint(['tag_id'], ['tags.id'], name=op.f('fk_tag_rules_tag_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tag_rules')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('tag_rules', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tag_rules_tag_id'), ['tag_id'], unique=False)

    op.create_table('tag_rule_sources',
    sa.Column('rule_id', _NUMBER, nullable=False),
    sa.Column('shelf_id', _NUMBER, nullable=False),
    sa.Column('member', _NUMBER, nullable=False),
    sa.ForeignKeyConstraint(['rule_id'], ['tag_rules.id'], name=op.f('fk_tag_rule_sources_rule_id')),
    sa.PrimaryKeyConstraint('rule_id', 'shelf_id', name=op.f('pk_tag_rule_sources')),
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
