import pytest


@pytest.fixture(autouse=True)
def nobody(mocker):  # ok: PatchedForAllTests
    mocker.patch("shop.clock.now")
