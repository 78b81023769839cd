# NMK301-monkeypatch-attribute/use-recommended.py
"""Plain data is a warning, behaviour is an error."""

from _pytest.monkeypatch import MonkeyPatch

from app import mail


def test_constants(monkeypatch):
    monkeypatch.setattr(mail, "TIMEOUT", 3)  # ok: a warning
    monkeypatch.setattr(mail, "HOST", "größe")  # ok: a warning
    monkeypatch.setattr(mail, "PROXY", None)  # ok: a warning
    monkeypatch.setattr(mail, "OFFSET", -1)  # ok: a warning
    monkeypatch.setattr("app.mail.TIMEOUT", value=3)  # ok: a warning
    monkeypatch.setitem(mail.HEADERS, "größe", 1)  # ok: a warning


def test_behaviour(monkeypatch, sender):
    monkeypatch.setattr(mail, "send", sender)  # $ NMK301
    monkeypatch.setattr("app.mail.send", sender)  # $ NMK301
    patches = MonkeyPatch()
    patches.setattr(mail, "send", sender)  # $ NMK301
