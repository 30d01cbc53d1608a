"""jobs are held and pruned"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from persistence import columns

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('periods',
    sa.Column('name', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('last_at', columns.UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_periods'))
    )
    op.create_table('pruned_events',
    sa.Column('name', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=False),
    sa.Column('quantity', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_pruned_events'))
    )
    with op.batch_alter_table('idempotency_keys', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idempotency_keys_created_at'), ['created_at'], unique=False)

    with op.batch_alter_table('jobs', schema=None) as batch_op:
        batch_op.add_column(sa.Column('created_at', columns.UtcDateTime(), nullable=False, server_default='1970-01-01T00:00:00.000000+00:00'))
        batch_op.add_column(sa.Column('held_by', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=True))
        batch_op.add_column(sa.Column('finished_at', columns.UtcDateTime(), nullable=True))
        batch_op.create_index('ix_jobs_finished', ['finished_at'], unique=False, postgresql_where=sa.text('finished_at IS NOT NULL'), sqlite_where=sa.text('finished_at IS NOT NULL'))
        batch_op.create_index('ix_jobs_status', ['status', 'id'], unique=False)

    with op.batch_alter_table('outbox_events', schema=None) as batch_op:
        batch_op.add_column(sa.Column('finished_at', columns.UtcDateTime(), nullable=True))
        batch_op.create_index('ix_outbox_events_finished', ['finished_at'], unique=False, postgresql_where=sa.text('finished_at IS NOT NULL'), sqlite_where=sa.text('finished_at IS NOT NULL'))
        batch_op.create_index('ix_outbox_events_status', ['status', 'id'], unique=False)

    with op.batch_alter_table('roles', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('code', sa.String().with_variant(sa.String(collation='C'), 'postgresql'), nullable=True))
        batch_op.create_unique_constraint(batch_op.f('uq_roles_code'), ['code'])

    # When the jobs and events so far were stored or ended was not written down; this is what is nearest to it.
    op.execute("UPDATE jobs SET created_at = due_at")
    op.execute("UPDATE jobs SET finished_at = due_at WHERE status = 'DONE'")
    op.execute("UPDATE outbox_events SET finished_at = occurred_at WHERE status = 'DONE'")


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
