from unittest import mock
from unittest.mock import patch

import pytest


@pytest.fixture(autouse=True)
def no_mail(monkeypatch):  # $ PatchedForAllTests
    monkeypatch.setattr("shop.mail.send", lambda *args: None)


@pytest.fixture(autouse=True, scope="session")
def no_queue():  # $ PatchedForAllTests
    with patch("shop.queue.push"):
        yield


@pytest.fixture(autouse=True)
def calm(monkeypatch):  # ok: PatchedForAllTests
    monkeypatch.setenv("MODE", "calm")


@pytest.fixture(autouse=True)
def database(tmp_path):  # ok: PatchedForAllTests
    return tmp_path / "shop.db"


@pytest.fixture(autouse=False)
def asked(monkeypatch):  # ok: PatchedForAllTests
    monkeypatch.setattr("shop.mail.send", lambda *args: None)


@pytest.fixture
def other(mocker):  # ok: PatchedForAllTests
    mocker.patch("shop.mail.send")


def pytest_configure(config):  # $ PatchedForAllTests
    mock.patch("shop.clock.now").start()


def pytest_runtest_setup(item):  # ok: PatchedForAllTests
    item.start = 1


class Plugin:
    def pytest_configure(self, config):  # ok: PatchedForAllTests
        mock.patch("shop.clock.now").start()


def helper():  # ok: PatchedForAllTests
    with patch("shop.queue.push"):
        return 1


patch("shop.payments.charge").start()  # $ PatchedForAllTests
