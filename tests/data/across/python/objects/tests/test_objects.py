from tests.fakes import client  # expect: NMK601
from tests.fakes import session as database  # expect: NMK601
from tests.fakes import (  # ok: the names are reported one by one
    both,  # expect: NMK601
    first,  # expect: NMK601
    second,  # ok: a real client
    real,  # ok: a real client
)
from tests.fakes import FakeClient  # expect: NMK601
from tests.fakes import FakeError, RealClient, wrapped, calls  # expect: NMK406
from tests import fakes  # ok: what is taken from it is reported


def test_objects():
    assert client.pay() and database.all() and both and first
    assert FakeClient("x").pay()
    assert fakes.client.pay()  # expect: NMK601
    assert fakes.also  # expect: NMK601
    assert fakes.FakeClient("y")  # expect: NMK601
    assert fakes.real and fakes.RealClient("z") and fakes.FakeError  # ok: real
    client.pay.return_value = 3  # ok: reported where it is imported
    second.pay.return_value = 3  # expect: NMK109
