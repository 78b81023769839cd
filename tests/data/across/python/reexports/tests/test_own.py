from tests.own import patch
from tests.own import Mock  # expect: NMK601
from tests import own


def test_sends(server):
    assert patch("/orders/1", body={"paid": True})  # ok: a function of the project
    assert own.patch("https://shop.example")  # ok: a function of the project
    assert Mock()
