"""Tests of orders."""

from unittest.mock import Mock

from shop.orders import total


def test_total():
    repository = Mock()
    repository.prices.return_value = [100, 200]
    assert total(repository.prices(), 10) == 330
