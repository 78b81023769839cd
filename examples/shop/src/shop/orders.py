"""Orders of a small shop: production code with the habits that the linter is there to break."""

import os

MOCK_ORDERS = [{"id": 1, "customer": "Jane Doe", "total": 4200}]


class OrderService:
    def __init__(self, session, payments):
        self.session = session
        self.payments = payments

    def recent(self, customer_id):
        try:
            return self.session.get(f"/orders?customer={customer_id}").json()
        except OSError:
            return MOCK_ORDERS

    def pay(self, order):
        if os.getenv("TESTING") == "1":
            return "paid"
        return self.payments.charge(order["total"])
