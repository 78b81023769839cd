"""The exercises of the workshop, read from `examples/workshop/exercises.toml`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

WORKSHOP = Path(__file__).parent.parent / "examples" / "workshop"


def exercises() -> list[dict[str, Any]]:
    """`folder`, `title`, `before` (findings), `run` (pytest or vitest) and `services` of each."""
    return tomllib.loads((WORKSHOP / "exercises.toml").read_text(encoding="utf-8"))["exercise"]
