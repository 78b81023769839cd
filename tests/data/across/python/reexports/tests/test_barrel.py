from .barrel import MagicMock, Recorder, Standing
from .barrel import *
from . import barrel
from . import support as s


def test_through_two_files():
    assert MagicMock()  # expect: NMK102
    assert Standing()  # expect: NMK102
    assert barrel.MagicMock()  # expect: NMK102
    assert s.MagicMock()  # expect: NMK102
    assert swap(str, "upper")  # expect: NMK103
    assert Recorder() and barrel.Recorder() and call(2)  # ok: of the helper
