# NMK205-http/marker.py
import pytest
from pytest import mark

pytestmark = [pytest.mark.respx]  # $ NMK205


@pytest.mark.respx(base_url="https://example.org")  # $ NMK205
def test_base():
    pass


@pytest.mark.httpx_mock(assert_all_responses_were_requested=False)  # $ NMK205
async def test_unused():
    pass


@mark.withoutresponses  # $ NMK205
def test_plain():
    pass


größe = [pytest.param(1, marks=pytest.mark.pook)]  # $ NMK205


@pytest.mark.slow  # ok: another marker
def test_slow():
    pass


@pytest.mark.parametrize("respx", [1, 2])  # ok: a parametrized name
def test_values(respx):
    pass


@pytest.mark.requests_mock  # ok: the library has no such marker
def test_other():
    pass


def test_shadowed(mark):
    return mark.respx  # ok: a parameter


NOTE = "pytest.mark.respx"  # ok: words in a string
