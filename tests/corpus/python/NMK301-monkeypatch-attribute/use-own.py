# corpus: tests/test_own_monkeypatch.py
import pytest


class Affe:
    def setattr(self, *args):
        return self


@pytest.fixture
def monkeypatch():
    return Affe()


def test_own(monkeypatch):
    monkeypatch.setattr("app.größe", 1)  # ok: the fixture above
    monkeypatch.delattr("app.größe")  # ok: the fixture above


def test_shadowed(monkeysession):
    monkeysession.setattr("app.größe", print)  # expect: NMK301:5
    monkeysession = Affe()
    monkeysession.setattr("app.größe", print)  # ok: the local name
    return [monkeymodule.setattr(1) for monkeymodule in ()]  # ok: the comprehension's name


def test_more(monkeymodule, monkeysession):
    monkeymodule.setattr("app.größe", None)  # expect: NMK301:5
    ä, _ = 1, monkeymodule.delattr("app.größe")  # expect: NMK301:15
    lambda monkeymodule: monkeymodule.setattr("app.größe", ä)  # ok: the lambda's parameter
    monkeysession.setitem({}, "a", 1)  # expect: NMK301:5
