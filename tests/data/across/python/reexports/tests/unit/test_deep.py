from ..support import MagicMock as Deep
from .. import support
from tests.typed import MagicMock as Typed


def test_deep():
    assert Deep()  # expect: NMK102
    assert support.mock.patch("shop.orders.send")  # expect: NMK103
