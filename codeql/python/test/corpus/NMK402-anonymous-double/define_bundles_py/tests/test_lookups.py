# NMK402-anonymous-double/define-bundles.py
from types import SimpleNamespace
from unittest.mock import AsyncMock, Mock, patch  # $ NMK101

import pytest


@pytest.fixture
def lookups():
    with (
        patch("shop.lookup.by_id", new=AsyncMock()) as by_id,  # $ NMK103 NMK102
        patch("shop.lookup.by_name") as by_name,  # $ NMK103
    ):
        yield SimpleNamespace(by_id=by_id, by_name=by_name)  # ok: it bundles what the patches hand out


@pytest.fixture
def patched(mocker):  # $ NMK105
    store = mocker.patch("shop.store")  # $ NMK103
    size = mocker.spy(SimpleNamespace, "größe")  # $ NMK104
    return SimpleNamespace(
        store=store,
        size=size,
        scan=mocker.patch.object(SimpleNamespace, "scan"),  # $ NMK103
    )


def test_client():
    send = Mock()  # $ NMK102
    client = SimpleNamespace(send=send)  # $ NMK402
    other = SimpleNamespace(get=Mock(return_value=1))  # $ NMK402 NMK102
    return client, other


def test_function():
    async def send(message):
        return message

    return SimpleNamespace(send=send)  # $ NMK402
