"""Settings of flake8 that show less of our rules than before. `nomock check` does not read them; editors and jobs do."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci import Snapshot

FILES = (".flake8", "setup.cfg", "tox.ini")
_HIDING = ("ignore", "extend-ignore", "per-file-ignores")
_CHOOSING = ("select", "extend-select", "enable-extensions")
_LEAVING_OUT = ("exclude", "extend-exclude", "disable-noqa", "filename")
_NEVER_CHECKED = frozenset((".git", ".venv", "venv", "node_modules"))
"""Folders that hold nothing of the project: flake8 reads them unless it is told not to, `nomock check` never does."""
_CODE = re.compile(r"(?i)\bN(MK?\d{0,3})?\b")


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield what of the settings at the top of the repository hides our codes, or leaves out files, and is new."""
    for path in FILES:
        text = head.text(path)
        before, after = _settings(base.text(path)), _settings(text)
        for key in _HIDING:
            new = [
                word for word in _words(after, key) if word not in _words(before, key) and _CODE.search(word)
            ]
            for word in new:
                yield Weakening(f"flake8: {key} + {word}", path, line_of(text or "", word))
        for key in _CHOOSING:
            lost = [w for w in _words(before, key) if w not in _words(after, key) and _CODE.search(w)]
            for word in lost:
                yield Weakening(f"flake8: {key} - {word}", path)
        if _mentions_us(before) or _mentions_us(after):
            for key in _LEAVING_OUT:
                if set(_words(after, key)) - set(_words(before, key)) - _NEVER_CHECKED:
                    yield Weakening(
                        f"flake8: {key} = {' '.join(_words(after, key))}", path, line_of(text or "", key)
                    )


def _settings(text: str | None) -> dict[str, str]:
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(text or "")
        found = dict(parser.items("flake8"))
    except (configparser.Error, ValueError):
        return {}
    return {key.replace("_", "-"): value for key, value in found.items()}


def _words(settings: dict[str, str], key: str) -> list[str]:
    lines = (line.partition("#")[0] for line in settings.get(key, "").splitlines())
    return [word for line in lines for word in re.split(r"[\s,]+", line) if word]


def _mentions_us(settings: dict[str, str]) -> bool:
    """Whether the settings choose our rules, so that leaving out files concerns them."""
    return any(_CODE.search(word) for key in _CHOOSING for word in _words(settings, key)) or "nomock" in str(
        settings
    )
