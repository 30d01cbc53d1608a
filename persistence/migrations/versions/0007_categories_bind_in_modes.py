"""what categories bind and how"""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.add_column('back_categories', sa.Column('disabled', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('back_categories', sa.Column('version', _BIG, server_default='1', nullable=False))

    mode = sa.Enum('ADD', 'REORDER', 'TIGHTEN', 'HIDE', 'SHOW', name='bindingmode', native_enum=False, length=32)
    for library in ('attributes', 'attribute_groups', 'brands'):
        op.add_column(library, sa.Column('version', _BIG, server_default='1', nullable=False))

    # A table that SQLite makes anew still gives no id twice.
    with op.batch_alter_table('category_attributes', table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('mode', mode, server_default='ADD', nullable=False))
        batch_op.drop_constraint('uq_category_attributes_category_id_attribute_id', type_='unique')
        batch_op.create_unique_constraint(
            'uq_category_attributes_category_id_attribute_id_mode', ['category_id', 'attribute_id', 'mode']
        )

    op.create_table('category_attribute_values',
    sa.Column('binding_id', _BIG, nullable=False),
    sa.Column('value_id', _BIG, nullable=False),
    sa.ForeignKeyConstraint(
        ['binding_id'], ['category_attributes.id'], name=op.f('fk_category_attribute_values_binding_id')
    ),
    sa.ForeignKeyConstraint(['value_id'], ['attribute_values.id'], name=op.f('fk_category_attribute_values_value_id')),
    sa.PrimaryKeyConstraint('binding_id', 'value_id', name=op.f('pk_category_attribute_values'))
    )
    with op.batch_alter_table('category_attribute_values', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_category_attribute_values_value_id'), ['value_id'], unique=False)

    op.create_table('category_brands',
    sa.Column('category_id', _BIG, nullable=False),
    sa.Column('brand_id', _BIG, nullable=False),
    sa.ForeignKeyConstraint(['brand_id'], ['brands.id'], name=op.f('fk_category_brands_brand_id')),
    sa.ForeignKeyConstraint(['category_id'], ['back_categories.id'], name=op.f('fk_category_brands_category_id')),
    sa.PrimaryKeyConstraint('category_id', 'brand_id', name=op.f('pk_category_brands'))
    )
    with op.batch_alter_table('category_brands', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_category_brands_brand_id'), ['brand_id'], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
