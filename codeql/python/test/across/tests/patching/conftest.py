from unittest import mock

import pytest

from tests.doubles import Real
from tests.shared import FakeGateway  # $ ReexportedDouble


@pytest.fixture
def no_mail(monkeypatch):
    monkeypatch.setattr("shop.mail.send", lambda *args: None)


@pytest.fixture
def sent():
    with mock.patch("shop.mail.send") as send:
        yield send


@pytest.fixture
def calm(monkeypatch):
    monkeypatch.setenv("MODE", "calm")
    monkeypatch.chdir("/")


@pytest.fixture
def gateway():
    return FakeGateway()


@pytest.fixture
def real_gateway():
    return Real()


@pytest.fixture
def patched(mocker):
    mocker.patch("shop.mail.send")
    return Real()


@pytest.fixture
def limit(monkeypatch):
    monkeypatch.setattr("shop.mail.LIMIT", 3)
    return 3
