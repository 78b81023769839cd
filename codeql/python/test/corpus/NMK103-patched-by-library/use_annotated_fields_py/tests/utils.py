# NMK103-patched-by-library/use-annotated-fields.py
from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytest_mock import MockerFixture  # $ NMK101

from shop.mailing import Mailer


@dataclass
class Util:
    """What tests ask for."""

    mocker: MockerFixture
    monkeypatch: pytest.MonkeyPatch
    mailer: Mailer
    größe: int = 1

    def run(self, *arguments: str) -> None:
        self.mocker.patch("shop.run")  # not reported by CodeQL
        self.monkeypatch.setattr("shop.run.now", lambda: arguments)  # not reported by CodeQL
        self.mailer.patch("shop.run")  # ok: another object


class Other:
    def run(self) -> None:
        self.mocker.patch("shop.run")  # ok: nothing says what it is
