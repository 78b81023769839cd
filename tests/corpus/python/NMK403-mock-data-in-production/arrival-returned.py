# corpus: src/shop/orders.py
from shop.mockups import frame
from shop.rows import FAKE_ORDERS, get_mock_order, load_orders
from shop.trials import mock_trials


def listed():
    return FAKE_ORDERS  # expect: NMK403@python


async def one(order_id):
    größe = 1; return get_mock_order(order_id)  # expect: NMK403:23@python


class Orders:
    def first(self):
        return {"data": FAKE_ORDERS[0]}  # expect: NMK403@python

    def recent(self):
        return [order for order in FAKE_ORDERS if order.recent]  # expect: NMK403@python

    def real(self):
        return load_orders()  # ok: a query

    def trials(self):
        return mock_trials  # ok: law schools

    def frame(self):
        return frame  # ok: designs

    def given(self, mock_order):
        return mock_order  # ok: what it was given

    def count(self):
        return len(FAKE_ORDERS)  # ok: no data is handed on
