"""Its pages."""

from shop.blood_test.urls import ADDRESSES


def test_page(number):
    """Show one."""
    return ADDRESSES, number
