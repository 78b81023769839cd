from unittest.mock import patch as swap

import pytest
from pytest import fixture


@fixture(autouse=True)
def no_clock(mocker):  # $ PatchedForAllTests
    mocker.patch("shop.clock.now")


@pytest.fixture(autouse=True)
async def no_pay():  # $ PatchedForAllTests
    with swap("shop.pay") as pay:
        yield pay


@pytest.fixture(autouse=True)
def objects(mocker):  # $ PatchedForAllTests
    mocker.patch.object(dict, "pop")


@pytest.fixture(autouse=True)
def tables(monkeypatch):  # $ PatchedForAllTests
    def inner():
        monkeypatch.delattr("shop.tables.load")

    inner()


def pytest_sessionstart(session):  # $ PatchedForAllTests
    swap("shop.session").start()


def pytest_runtest_call(item):  # $ PatchedForAllTests
    swap("shop.call").start()


@pytest.fixture(autouse=True)
def limits(monkeypatch):  # ok: PatchedForAllTests
    monkeypatch.setattr("shop.limits.MAX", 3)


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):  # ok: PatchedForAllTests
    monkeypatch.chdir(tmp_path)
