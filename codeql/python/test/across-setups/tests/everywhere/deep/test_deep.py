import pytest


@pytest.fixture(autouse=True)
def own(mocker):
    mocker.patch("shop.clock.now")


def test_one():
    assert 1
