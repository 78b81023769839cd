"""What a patch reaches: the dotted path or module that it replaces something in."""

from __future__ import annotations

from collections.abc import Callable

from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep import patch_targets as typescript
from flake8_nomock.engines.python import patch_targets as python

PATCHES = frozenset(("NMK103", "NMK104", "NMK301", "NMK302", "NMK303"))
"""The rules about replacing something that exists."""


def targets_of(path: str, text: str) -> Callable[[Finding], str]:
    """A function from findings of this file to what they replace; "" where it cannot tell."""
    if path.endswith(".py"):
        return python.targets_of(text)
    return typescript.targets_of(path, text)
