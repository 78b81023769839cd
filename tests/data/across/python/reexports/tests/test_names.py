from tests import support
from tests import support as helpers
from tests.support import MagicMock as Double
from tests.support import Recorder, call, mock, patch, replace, swap
import tests.support as kit
import tests.support


@patch("shop.orders.send")  # expect: NMK103
def test_decorated(send):
    assert Double()  # expect: NMK102
    assert mock.Mock()  # expect: NMK102
    assert support.MagicMock()  # expect: NMK102
    assert helpers.Stand()  # expect: NMK102
    assert kit.Stand(spec=int)  # expect: NMK102
    assert tests.support.mock.MagicMock()  # expect: NMK102
    assert helpers.Recorder()  # ok: a class of the helper
    assert Recorder() and call(1)  # ok: of the helper, whatever they are called


def test_calls(monkeypatch):
    with replace("shop.orders.send"):  # expect: NMK103
        pass
    with swap(str, "lower"):  # expect: NMK103
        pass
    with support.patch.dict("shop.config.TABLE", {"a": 1}):  # expect: NMK103
        pass


class Fake2(support.MagicMock):  # expect: NMK401
    pass
