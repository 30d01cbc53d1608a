"""tax that comes on top of prices"""

import sqlalchemy as sa
from alembic import op

revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
# By table what must hold of each row, where it changes.
_CHANGED = {
    'orders': {
        'payable': 'payable = goods_total - discount_total + freight + added_tax',
        'amounts': 'discount_total >= 0 AND discount_total <= goods_total AND freight >= 0 AND added_tax >= 0',
    },
    'order_lines': {
        'paid_total': 'paid_total >= 0 AND paid_total <= total + added_tax',
        'tax': 'tax >= 0 AND tax <= paid_total AND (added_tax = 0 OR added_tax = tax)',
    },
}
# The others, which SQLite loses where a table is written anew.
_KEPT = {
    'orders': {'paid': 'paid >= 0 AND paid <= payable', 'refunded': 'refunded >= 0 AND refunded <= paid'},
    'order_lines': {
        'quantity': 'quantity BETWEEN 1 AND 1000000',
        'total': 'unit_price >= 0 AND total = unit_price * quantity',
    },
}


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == 'sqlite'
    for table, changed in _CHANGED.items():
        kept = _KEPT[table] if on_sqlite else {}
        recreate, options = ('always', {'sqlite_autoincrement': True}) if on_sqlite else ('auto', {})
        with op.batch_alter_table(table, recreate=recreate, table_kwargs=options) as batch_op:
            batch_op.add_column(sa.Column('added_tax', _NUMBER, server_default='0', nullable=False))
            for name, holds in (changed | kept).items():
                if not on_sqlite:
                    batch_op.drop_constraint(op.f(f'ck_{table}_{name}'), type_='check')
                batch_op.create_check_constraint(op.f(f'ck_{table}_{name}'), holds)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward only.")
