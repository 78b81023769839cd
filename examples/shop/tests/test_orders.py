from unittest.mock import Mock

from shop.orders import OrderService


def test_pays():
    payments = Mock()
    OrderService(payments).pay({"total": 4200})
    payments.charge.assert_called_once_with(4200)
