# corpus: tests/test_monkeypatch.py
import functools
import importlib

import pytest
from _pytest.monkeypatch import MonkeyPatch as AffenPatch
from pytest import MonkeyPatch

from app import config, mail


def test_setattr(monkeypatch, größe):
    monkeypatch.setattr(mail, "send", lambda *a: None)  # expect: NMK301:5
    monkeypatch.setattr("app.mail.send", größe.send)  # expect: NMK301:5
    monkeypatch.setattr(mail, "TIMEOUT", 3)  # expect: NMK301:5
    monkeypatch.setattr(target=mail, name="send", value=größe)  # expect: NMK301:5
    monkeypatch.setattr(mail, "LIMIT", -1, raising=False)  # expect: NMK301:5
    monkeypatch.delattr("app.mail.send")  # expect: NMK301:5
    monkeypatch.delattr(mail, "send", raising=False)  # expect: NMK301:5
    größe, _ = 1, monkeypatch.setattr(mail, "send", größe)  # expect: NMK301:19
    monkeypatch.setitem(config.DATA, "größe", 1)  # expect: NMK301:5
    monkeypatch.delitem(config.DATA, "größe")  # expect: NMK301:5


def test_contexts(monkeypatch):
    with monkeypatch.context() as m:
        m.setattr(mail, "send", print)  # expect: NMK301:9
    with pytest.MonkeyPatch.context() as mp:
        mp.setattr(mail, "send", print)  # expect: NMK301:9
    mp = MonkeyPatch()
    mp.setattr(mail, "send", print)  # expect: NMK301:5
    AffenPatch().setattr(mail, "send", print)  # expect: NMK301:5
    swap = monkeypatch.setattr
    swap(mail, "send", print)  # expect: NMK301:5
    late = functools.partial(monkeypatch.setattr, mail)  # expect: NMK301:12
    return [lambda: monkeypatch.delattr(mail, "quit"), late]  # expect: NMK301:21


@pytest.fixture
async def quiet(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(mail, "send", print)  # expect: NMK301:5
    yield


@pytest.fixture(scope="session")
def session_wide(monkeysession):
    monkeysession.setattr(mail, "send", print)  # expect: NMK301:5


def quieten(mp: "MonkeyPatch | None"):
    mp.setattr(mail, "send", print)  # expect: NMK301:5


class TestMail:
    @pytest.fixture(autouse=True)
    def setup(self, monkeypatch):
        self.mp = monkeypatch  # ok: keeping it
        self.mp.setattr(mail, "send", print)  # expect: NMK301:9

    def test_inputs(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)  # ok: a real directory
        monkeypatch.syspath_prepend(tmp_path)  # ok: a real directory
        monkeypatch.undo()  # ok: tidying up
        importlib.reload(config)  # ok: runs the real code again
        setattr(self, "größe", 3)  # ok: an attribute of the test


@pytest.mark.parametrize("monkeypatch", [dict])
def test_parametrized(monkeypatch):
    monkeypatch.setattr(mail, "send", print)  # ok: a value of the list


def test_others(patcher, monkey, request):
    patcher.setattr(mail, "send", print)  # ok: of an unknown object
    monkey.delattr(mail, "send")  # ok: of an unknown object
    request.setattr(mail, "größe", 1)  # ok: of an unknown object
    return "monkeypatch.setattr(mail, 'send', None)"  # ok: a word in a string
