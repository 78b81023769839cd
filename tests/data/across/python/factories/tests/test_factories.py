from tests import helpers
from tests.helpers import (
    endless,
    make_client,
    make_function,
    make_later,
    make_pair,
    make_patched,
    make_real,
    make_real_with_a_double_inside,
    make_through_another,
    patched,
    same,
)
from tests.helpers import make_client as build
from tests.helpers import same as other_name


async def test_doubles():
    assert make_client()  # expect: NMK603
    assert build("z").pay()  # expect: NMK603
    assert helpers.make_client()  # expect: NMK603
    assert make_through_another()  # expect: NMK603
    assert await make_later()  # expect: NMK603
    client, real = make_pair()  # expect: NMK603
    with patched() as send:  # expect: NMK603
        send.return_value = 1  # expect: NMK109
    make_patched()  # expect: NMK603
    tidy = make_client()  # expect: NMK603
    tidy.pay.side_effect = ValueError  # expect: NMK109
    assert client and real


def test_real():
    assert make_real()  # ok: the double stays inside
    assert make_real_with_a_double_inside()  # ok: a real client
    assert make_function()  # ok: a real client
    assert same(1) and other_name(2)  # ok: what it is given
    assert make_client  # ok: not called
    assert endless  # ok: not called
    assert endless()  # ok: it never returns


def make_local():
    def make_client():
        return 1

    return make_client()  # ok: a function of its own
