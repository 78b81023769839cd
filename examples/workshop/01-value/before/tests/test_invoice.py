from unittest.mock import Mock

from invoice import total


def test_discount():
    customer = Mock()
    customer.discount.return_value = 10
    assert total(customer, [100, 200]) == 270
