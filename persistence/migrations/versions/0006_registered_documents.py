"""registered documents"""

import sqlalchemy as sa
from alembic import op
from persistence import columns

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('registered_documents',
    sa.Column('id', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('name', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('text', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('registered_at', columns.UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_registered_documents'))
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
