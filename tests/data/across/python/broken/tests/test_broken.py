from tests.circle_a import made_there  # expect: NMK601
from tests.circle_a import name
from tests.circle_b import thing
from tests.missing import MagicMock as Missing
from tests.wrong import MagicMock as Wrong
from tests.wrong import make


def test_broken():
    assert made_there and name and thing  # ok: a circle stands for nothing
    assert Missing and Wrong and make()  # ok: nothing is known of them
