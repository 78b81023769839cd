# NMK403-mock-data-in-production/arrival-returned.py
from shop.mockups import frame
from shop.rows import FAKE_ORDERS, get_mock_order, load_orders
from shop.trials import mock_trials


def listed():
    return FAKE_ORDERS  # not reported by CodeQL


async def one(order_id):
    größe = 1; return get_mock_order(order_id)  # not reported by CodeQL


class Orders:
    def first(self):
        return {"data": FAKE_ORDERS[0]}  # not reported by CodeQL

    def recent(self):
        return [order for order in FAKE_ORDERS if order.recent]  # not reported by CodeQL

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
