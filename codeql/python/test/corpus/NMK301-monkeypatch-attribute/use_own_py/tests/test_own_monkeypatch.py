# NMK301-monkeypatch-attribute/use-own.py
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
    monkeysession.setattr("app.größe", print)  # $ NMK301
    monkeysession = Affe()
    monkeysession.setattr("app.größe", print)  # ok: the local name
    return [monkeymodule.setattr(1) for monkeymodule in ()]  # ok: the comprehension's name


def test_more(monkeymodule, monkeysession):
    monkeymodule.setattr("app.größe", None)  # $ NMK301
    ä, _ = 1, monkeymodule.delattr("app.größe")  # $ NMK301
    lambda monkeymodule: monkeymodule.setattr("app.größe", ä)  # ok: the lambda's parameter
    monkeysession.setitem({}, "a", 1)  # $ NMK301
