# corpus: tests/test_lookups.py
from types import SimpleNamespace
from unittest.mock import AsyncMock, Mock, patch  # expect: NMK101

import pytest


@pytest.fixture
def lookups():
    with (
        patch("shop.lookup.by_id", new=AsyncMock()) as by_id,  # expect: NMK103 NMK102
        patch("shop.lookup.by_name") as by_name,  # expect: NMK103
    ):
        yield SimpleNamespace(by_id=by_id, by_name=by_name)  # ok: it bundles what the patches hand out


@pytest.fixture
def patched(mocker):  # expect: NMK105
    store = mocker.patch("shop.store")  # expect: NMK103
    size = mocker.spy(SimpleNamespace, "größe")  # expect: NMK104
    return SimpleNamespace(
        store=store,
        size=size,
        scan=mocker.patch.object(SimpleNamespace, "scan"),  # expect: NMK103
    )


def test_client():
    send = Mock()  # expect: NMK102
    client = SimpleNamespace(send=send)  # expect: NMK402:14
    other = SimpleNamespace(get=Mock(return_value=1))  # expect: NMK402:13 NMK102:33
    return client, other


def test_function():
    async def send(message):
        return message

    return SimpleNamespace(send=send)  # expect: NMK402:12
