from tests.fakes import client  # expect: NMK601
from tests.fakes import session as database  # expect: NMK601
from tests.fakes import (  # expect: NMK601
    both,
    first,
    second,  # ok: a real client
    real,  # ok: a real client
)
from tests.fakes import FakeClient  # expect: NMK601
from tests.fakes import FakeError, RealClient, wrapped, calls  # expect: NMK406
from tests import fakes  # expect: NMK601


def test_objects():
    assert client.pay() and database.all() and both and first
    assert FakeClient("x").pay()
    assert fakes.client.pay()
    assert fakes.also
    assert fakes.FakeClient("y")
    assert fakes.real and fakes.RealClient("z") and fakes.FakeError  # ok: real
    client.pay.return_value = 3  # expect: NMK109
    second.pay.return_value = 3  # expect: NMK109
