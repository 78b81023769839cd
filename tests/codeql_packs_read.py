"""The CodeQL packs as they are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.engines.codeql.languages import Language

ROOT = Path(__file__).parent.parent
PACKS = ROOT / "codeql"
RULES = shipped_rules()


def short(value: Any) -> str:
    """Test ids."""
    if isinstance(value, Path):
        return value.relative_to(PACKS).as_posix()
    return value.name if isinstance(value, Language) else str(value)
