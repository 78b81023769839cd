# corpus: tests/utils.py
from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytest_mock import MockerFixture  # expect: NMK101

from shop.mailing import Mailer


@dataclass
class Util:
    """What tests ask for."""

    mocker: MockerFixture
    monkeypatch: pytest.MonkeyPatch
    mailer: Mailer
    größe: int = 1

    def run(self, *arguments: str) -> None:
        self.mocker.patch("shop.run")  # expect: NMK103:9@python
        self.monkeypatch.setattr("shop.run.now", lambda: arguments)  # expect: NMK301:9@python
        self.mailer.patch("shop.run")  # ok: another object


class Other:
    def run(self) -> None:
        self.mocker.patch("shop.run")  # ok: nothing says what it is
