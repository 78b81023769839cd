"""Its pages."""

from shop.blood_test.models import Test


def test_page(number):
    """Show one."""
    return Test(), number
