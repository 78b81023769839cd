"""Its pages."""

from shop.test.models import Test


def test_page(number):
    """Show one."""
    return Test(), number
