"""Dotted paths that are the same thing under another name."""

from __future__ import annotations

SAME_PATHS = {
    "_pytest.monkeypatch.MonkeyPatch": "pytest.MonkeyPatch",
    "pytest.MonkeyPatch.context()": "pytest.MonkeyPatch()",
    "pytest.MonkeyPatch().context()": "pytest.MonkeyPatch()",
    "os.environb": "os.environ",
    "importlib.__import__": "builtins.__import__",
}
"""The other name to the one that the catalogue uses."""
