# NMK102-test-double/use-mocker.py
"""Helpers that get pytest-mock's fixture handed in: no fixture of their own is reported."""

from __future__ import annotations

from pytest_mock import MockerFixture, MockFixture  # $ NMK101


def make_client(mocker: MockerFixture):
    client = mocker.Mock(spec=dict)  # $ NMK102
    client.get(mocker)  # ok: passing it on
    return client


def make_session(mocker: MockFixture | None, name: str = "ö"):
    return name, mocker.MagicMock()  # $ NMK102


async def doubled(m: "MockerFixture", *, größe=1):
    größe, double = 1, m.stub(name="on_change")  # $ NMK102
    await m.async_stub()()  # $ NMK102
    return m.create_autospec(dict), double  # $ NMK102


class Builder:
    def __init__(self, mocker: MockerFixture) -> None:
        self.mocker = mocker

    def build(self):
        return self.mocker.AsyncMock()  # $ NMK102

    def real(self, kind: type[MockerFixture]):
        self.mocker.stopall()  # ok: makes nothing
        return self.mocker.Mock  # ok: the class itself, not called


def named_like_it(mocker):
    return mocker.MagicMock()  # $ NMK102


def unrelated(mocker, other: dict):
    mocker.clear()  # ok: makes nothing
    return other.stub()  # ok: of another type
