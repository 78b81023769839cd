"""What is where in the code that a run looks at: files, and the functions and classes in them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from flake8_nomock.engines.registry import engine_of
from flake8_nomock.policy.baseline.renames import Places


def places_in(
    root: Path, sources: Path | None = None, texts: Mapping[str, str] = MappingProxyType({})
) -> Places:
    """Return the places of a project.

    `sources` is the folder that files are read from where they are in it; `texts` are sources that no disk holds.
    """

    @lru_cache(maxsize=256)
    def definitions(path: str) -> frozenset[str]:
        engine = engine_of(path)
        file = next((f for f in ((sources or root) / path, root / path) if f.is_file()), None)
        if engine is None:
            return frozenset()
        if path in texts:
            return engine.definitions(path, texts[path])
        try:
            return engine.definitions(path, engine.decode(file.read_bytes())) if file else frozenset()
        except (OSError, UnicodeDecodeError, SyntaxError):
            return frozenset()

    return Places(
        is_missing=lambda path: not (root / path).is_file(),
        defines=lambda path, name: name in definitions(path),
    )
