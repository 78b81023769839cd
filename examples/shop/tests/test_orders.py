from unittest import mock

import responses
from shop.orders import OrderService


class FakePayments:
    def charge(self, amount):
        return "paid"


def test_pays():
    service = OrderService(mock.Mock(), FakePayments())
    assert service.pay({"total": 4200}) == "paid"


@responses.activate
def test_recent(requests_session):
    responses.add(responses.GET, "https://api.example.com/orders?customer=7", json=[])
    assert OrderService(requests_session, FakePayments()).recent(7) == []


def test_no_charge_without_total(mocker, monkeypatch):
    monkeypatch.setattr("shop.orders.OrderService.pay", lambda self, order: "free")
    payments = mocker.patch("shop.payments.client")
    OrderService(None, payments).pay({})
    payments.charge.assert_not_called()
