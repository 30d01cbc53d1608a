"""front categories by rules"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None

_TEXT = sa.String().with_variant(sa.String(collation='C'), 'postgresql')
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
_CHANNEL = sa.Enum('PC', 'MOBILE_WEB', 'APP', 'MINI_PROGRAM', name='channel', native_enum=False, length=32)


def upgrade() -> None:
    with op.batch_alter_table('front_categories', schema=None) as batch_op:
        batch_op.add_column(sa.Column('link', _TEXT, nullable=True))
        batch_op.add_column(sa.Column('visible_from', columns.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('visible_until', columns.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('version', _NUMBER, server_default='1', nullable=False))

    op.create_table('facets',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('code', _TEXT, nullable=False),
    sa.Column('value', _TEXT, nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_facets')),
    sa.UniqueConstraint('code', 'value', name=op.f('uq_facets_code_value')),
    sqlite_autoincrement=True,
    )
    op.create_table('front_category_rules',
    sa.Column('id', _NUMBER, autoincrement=True, nullable=False),
    sa.Column('front_category_id', _NUMBER, nullable=False),
    sa.Column('channel', _CHANNEL, nullable=False),
    sa.Column('position', _NUMBER, nullable=False),
    sa.Column('member_count', _NUMBER, nullable=False),
    sa.Column('currency', _TEXT, nullable=True),
    sa.Column('price_min', _NUMBER, nullable=True),
    sa.Column('price_max', _NUMBER, nullable=True),
    sa.ForeignKeyConstraint(['front_category_id'], ['front_categories.id'], name=op.f('fk_front_category_rules_front_category_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_front_category_rules')),
    sqlite_autoincrement=True,
    )
    with op.batch_alter_table('front_category_rules', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_front_category_rules_front_category_id'), ['front_category_id'], unique=False)

    _turn_sources_into_rules()
    _fill_shelves()


def _turn_sources_into_rules() -> None:
    """The back categories that a front category showed become the one member of a rule."""
    op.execute('CREATE TABLE front_category_sources_before AS SELECT front_category_id, back_category_id FROM front_category_sources')
    op.drop_table('front_category_sources')
    op.create_table('front_category_sources',
    sa.Column('rule_id', _NUMBER, nullable=False),
    sa.Column('shelf_id', _NUMBER, nullable=False),
    sa.Column('front_category_id', _NUMBER, nullable=False),
    sa.Column('member', _NUMBER, nullable=False),
    sa.Column('leads', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['front_category_id'], ['front_categories.id'], name=op.f('fk_front_category_sources_front_category_id')),
    sa.ForeignKeyConstraint(['rule_id'], ['front_category_rules.id'], name=op.f('fk_front_category_sources_rule_id')),
    sa.PrimaryKeyConstraint('rule_id', 'shelf_id', name=op.f('pk_front_category_sources'))
    )
    with op.batch_alter_table('front_category_sources', schema=None) as batch_op:
        batch_op.create_index('ix_front_category_sources_front_category_id', ['front_category_id', 'leads'], unique=False)
        batch_op.create_index('ix_front_category_sources_shelf_id', ['shelf_id', 'leads'], unique=False)
    op.execute("""
        INSERT INTO front_category_rules (front_category_id, channel, position, member_count)
        SELECT id, channel, 0, 1 FROM front_categories
        WHERE id IN (SELECT front_category_id FROM front_category_sources_before) ORDER BY id
    """)
    op.execute("""
        INSERT INTO front_category_sources (rule_id, shelf_id, front_category_id, member, leads)
        SELECT rules.id, before.back_category_id, rules.front_category_id, 0, true
        FROM front_category_rules AS rules
        JOIN front_category_sources_before AS before ON before.front_category_id = rules.front_category_id
    """)
    op.drop_table('front_category_sources_before')


def _fill_shelves() -> None:
    """Published products stand on the shelves of their brands, tags and facets too."""
    op.execute('INSERT INTO facets (code, value) SELECT DISTINCT code, value FROM card_facets ORDER BY code, value')
    op.execute(f"""
        INSERT INTO shelves (shelf_id, product_id, store_id, brand_id, in_stock, sales_count, listed_at_ms, rating_milli)
        SELECT due.shelf_id, whole.product_id, whole.store_id, whole.brand_id, whole.in_stock, whole.sales_count,
               whole.listed_at_ms, whole.rating_milli
        FROM shelves AS whole
        JOIN (SELECT product_id, {2**40} + brand_id AS shelf_id FROM shelves WHERE shelf_id = 0 AND brand_id IS NOT NULL
              UNION ALL SELECT product_id, {2 * 2**40} + tag_id FROM product_tags
              UNION ALL SELECT card_facets.product_id, {3 * 2**40} + facets.id FROM card_facets
                        JOIN facets ON facets.code = card_facets.code AND facets.value = card_facets.value) AS due
          ON due.product_id = whole.product_id
        WHERE whole.shelf_id = 0
    """)
    op.execute(f"""
        INSERT INTO shelf_prices (shelf_id, channel, currency, price_minor, product_id)
        SELECT shelves.shelf_id, card_prices.channel, card_prices.currency, card_prices.min_minor, shelves.product_id
        FROM shelves JOIN card_prices ON card_prices.product_id = shelves.product_id
        WHERE shelves.shelf_id > {2**40}
    """)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
