# NMK304-patched-environment/use.py
import os
from os import environ

import fixtures
import pytest
from test.support import EnvironmentVarGuard as Wache
from test.support.os_helper import EnvironmentVarGuard
from testfixtures import replace_in_environ
from unittest import mock  # $ NMK101
from unittest.mock import patch  # $ NMK101


def test_monkeypatch(monkeypatch, größe):
    monkeypatch.setenv("APP_GRÖSSE", "1")  # $ NMK304
    monkeypatch.delenv("APP_URL", raising=False)  # $ NMK304
    größe, _ = 1, monkeypatch.setenv("A", "ß")  # $ NMK304
    monkeypatch.setitem(os.environ, "A", "1")  # $ NMK304
    monkeypatch.delitem(environ, "A")  # $ NMK304
    with monkeypatch.context() as m:
        m.setenv("A", "1")  # $ NMK304
    monkeypatch.chdir("/")  # ok: an input of the program
    monkeypatch.setenv("USE_MOCK_MAIL", "1")  # $ NMK304 NMK506


@pytest.fixture
def urls(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("APP_URL", "http://localhost")  # $ NMK304


@mock.patch.dict(os.environ, {"A": "1"})  # $ NMK304
@patch.dict("os.environ", A="1")  # $ NMK304
@patch.dict(environ, {"ä": "1"}, clear=True)  # $ NMK304
@patch("os.environ", new={})  # $ NMK304
@patch.dict(os.environb, {b"A": b"1"})  # $ NMK304
class TestPatched:
    def test_guard(self):
        with EnvironmentVarGuard() as env:  # $ NMK304
            env["A"] = "1"
        with replace_in_environ("A", "1"), Wache():  # $ NMK304
            pass
        self.useFixture(fixtures.EnvironmentVariable("A", "1"))  # ok: an input of the program
        self.useFixture(fixtures.Timeout(3))  # ok: a limit


def test_mocker(mocker):  # $ NMK105
    mocker.patch.dict(os.environ, {"A": "1"})  # $ NMK304


def test_real(env, request):
    os.environ["A"] = "1"  # ok: no patcher
    os.environ.update(A="1")  # ok: no patcher
    os.putenv("A", "1")  # ok: no patcher
    env.setenv("A", "1")  # ok: of an unknown object
    env.patch.dict(os.environ, {})  # ok: of an unknown object
    request.config.setenv("größe", 1)  # ok: of an unknown object
    return os.environ.get("A"), "monkeypatch.setenv('A', '1')"  # ok: a word in a string
