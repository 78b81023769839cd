# NMK506-mock-switch/argument-in-test.py
import pytest


def test_switch(monkeypatch):
    monkeypatch.setenv("USE_MOCK_LLM", "1")  # $ NMK506 NMK304
    monkeypatch.setenv("PREFECT_TEST_MODE", "1")  # $ NMK506 NMK304
    monkeypatch.setenv("HOME", "/größe")  # $ NMK304
    monkeypatch.setenv("MOCKUP_URL", "x")  # $ NMK304
    monkeypatch.chdir("/")  # ok: the working directory is an input


def test_context():
    with pytest.MonkeyPatch.context() as grün:
        grün.setenv("MOCK", "größe")  # $ NMK506 NMK304
        grün.syspath_prepend("/USE_MOCK_LLM")  # ok: a path


def test_client(client, environment):
    client.setenv("USE_MOCK_LLM", "1")  # ok: an object of unknown origin
    environment["USE_MOCK_LLM"] = "1"  # ok: the same
    client.patch("/USE_MOCK_LLM")  # ok: HTTP PATCH
