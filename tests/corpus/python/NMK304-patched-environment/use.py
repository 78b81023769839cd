# corpus: tests/test_environment.py
import os
from os import environ

import fixtures
import pytest
from test.support import EnvironmentVarGuard as Wache
from test.support.os_helper import EnvironmentVarGuard
from testfixtures import replace_in_environ
from unittest import mock  # expect: NMK101
from unittest.mock import patch  # expect: NMK101


def test_monkeypatch(monkeypatch, größe):
    monkeypatch.setenv("APP_GRÖSSE", "1")  # expect: NMK304:5
    monkeypatch.delenv("APP_URL", raising=False)  # expect: NMK304:5
    größe, _ = 1, monkeypatch.setenv("A", "ß")  # expect: NMK304:19
    monkeypatch.setitem(os.environ, "A", "1")  # expect: NMK304:5
    monkeypatch.delitem(environ, "A")  # expect: NMK304:5
    with monkeypatch.context() as m:
        m.setenv("A", "1")  # expect: NMK304:9
    monkeypatch.chdir("/")  # ok: an input of the program
    monkeypatch.setenv("USE_MOCK_MAIL", "1")  # expect: NMK304:5 NMK506


@pytest.fixture
def urls(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("APP_URL", "http://localhost")  # expect: NMK304:5


@mock.patch.dict(os.environ, {"A": "1"})  # expect: NMK304:2
@patch.dict("os.environ", A="1")  # expect: NMK304:2
@patch.dict(environ, {"ä": "1"}, clear=True)  # expect: NMK304:2
@patch("os.environ", new={})  # expect: NMK304:2
@patch.dict(os.environb, {b"A": b"1"})  # expect: NMK304:2
class TestPatched:
    def test_guard(self):
        with EnvironmentVarGuard() as env:  # expect: NMK304:14
            env["A"] = "1"
        with replace_in_environ("A", "1"), Wache():  # expect: NMK304:14
            pass
        self.useFixture(fixtures.EnvironmentVariable("A", "1"))  # ok: an input of the program
        self.useFixture(fixtures.Timeout(3))  # ok: a limit


def test_mocker(mocker):  # expect: NMK105:17
    mocker.patch.dict(os.environ, {"A": "1"})  # expect: NMK304


def test_real(env, request):
    os.environ["A"] = "1"  # ok: no patcher
    os.environ.update(A="1")  # ok: no patcher
    os.putenv("A", "1")  # ok: no patcher
    env.setenv("A", "1")  # ok: of an unknown object
    env.patch.dict(os.environ, {})  # ok: of an unknown object
    request.config.setenv("größe", 1)  # ok: of an unknown object
    return os.environ.get("A"), "monkeypatch.setenv('A', '1')"  # ok: a word in a string
