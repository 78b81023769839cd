# NMK213-record-replay/fixture-own.py
import pytest


@pytest.fixture(scope="module")
def vcr_config():  # ok: defines the configuration, asks for nothing
    return {"filter_headers": ["authorization"]}


@pytest.fixture
def vcr(shop):  # ok: the project's own fixture of that name
    return shop.add("recorder")


def test_rewind(vcr):  # ok: asks for the fixture above
    vcr.rewind()
