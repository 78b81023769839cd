import pytest


@pytest.fixture(autouse=True)
def own(mocker):  # ok: PatchedForAllTests
    mocker.patch("shop.clock.now")


def test_one():
    assert 1
