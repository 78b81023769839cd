"""Files that are written from the catalogue: find what is stale or surplus in a folder, and update it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple


class Drift(NamedTuple):
    """Paths, relative to the root and with forward slashes, of files that differ from what the catalogue gives."""

    stale: list[str]
    """Missing, or with another text."""
    surplus: list[str]
    """Of rules that were removed."""

    def __bool__(self) -> bool:
        return bool(self.stale or self.surplus)


def drift(root: Path, files: Mapping[str, str], written: Iterable[Path]) -> Drift:
    """Compare a folder with what belongs there.

    `files` maps paths relative to `root` to their texts; `written` are the files (below `root`) that an
    earlier run may have written.
    """
    stale = [name for name, text in files.items() if read(root / name) != text]
    present = sorted(file.relative_to(root).as_posix() for file in written)
    return Drift(stale, [name for name in present if name not in files])


def update(root: Path, files: Mapping[str, str], found: Drift) -> None:
    """Write what is stale and remove what is surplus."""
    for name in found.stale:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(files[name], encoding="utf-8")
    for name in found.surplus:
        (root / name).unlink()


def read(file: Path) -> str | None:
    """Return the text of a file; None if there is no such file."""
    return file.read_text(encoding="utf-8") if file.is_file() else None
