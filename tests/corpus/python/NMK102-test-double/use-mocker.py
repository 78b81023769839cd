# corpus: tests/support/doubles_of_mocker.py
"""Helpers that get pytest-mock's fixture handed in: no fixture of their own is reported."""

from __future__ import annotations

from pytest_mock import MockerFixture, MockFixture  # expect: NMK101


def make_client(mocker: MockerFixture):
    client = mocker.Mock(spec=dict)  # expect: NMK102:14
    client.get(mocker)  # ok: passing it on
    return client


def make_session(mocker: MockFixture | None, name: str = "ö"):
    return name, mocker.MagicMock()  # expect: NMK102:18


async def doubled(m: "MockerFixture", *, größe=1):
    größe, double = 1, m.stub(name="on_change")  # expect: NMK102:24
    await m.async_stub()()  # expect: NMK102:11
    return m.create_autospec(dict), double  # expect: NMK102:12


class Builder:
    def __init__(self, mocker: MockerFixture) -> None:
        self.mocker = mocker

    def build(self):
        return self.mocker.AsyncMock()  # expect: NMK102:16

    def real(self, kind: type[MockerFixture]):
        self.mocker.stopall()  # ok: makes nothing
        return self.mocker.Mock  # ok: the class itself, not called


def named_like_it(mocker):
    return mocker.MagicMock()  # expect: NMK102:12


def unrelated(mocker, other: dict):
    mocker.clear()  # ok: makes nothing
    return other.stub()  # ok: of another type
