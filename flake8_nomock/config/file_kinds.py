"""Which code a file is: test, production, demonstration, story, configuration, or ignored. Its path alone decides.

A user's globs go first, then the conventions of the file's language.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.config import python_paths
from flake8_nomock.config.languages import grammar_of

KINDS = ("test", "production", "demo", "story", "configuration", "ignored")
CHOICE = ("ignored", "production", "test", "demo")
"""The kinds that a user can give a file, in the order in which the globs are asked."""


class FileKinds(NamedTuple):
    """The user's globs for each kind, relative to the project (`test-paths` and so on)."""

    test: tuple[str, ...] = ()
    production: tuple[str, ...] = ()
    demo: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def kind_of(self, path: str) -> str:
        """Return the kind of a file, one of `KINDS`; `path` is relative to the project, with forward slashes."""
        return _kind_of(self, path)

    def chosen(self, path: str) -> tuple[str, str]:
        """Return the kind that the user's globs give a file, and the glob; both empty where none matches."""
        if self == _NONE:
            return "", ""
        from flake8_nomock.config.globs import matches

        for kind in CHOICE:
            for glob in getattr(self, kind):
                if matches(path, glob):
                    return kind, glob
        return "", ""


_NONE = ((), (), (), ())


@lru_cache(maxsize=65536)
def _kind_of(kinds: FileKinds, path: str) -> str:
    return kinds.chosen(path)[0] or default_kind(path)


def default_kind(path: str) -> str:
    """Return the kind of a file by the conventions of its language."""
    if grammar_of(path):
        from flake8_nomock.config import script_paths

        return script_paths.kind_of(path)
    return python_paths.reason(path)[0]


def default_reason(path: str) -> tuple[str, str]:
    """Return the kind of a file by convention, and the part of the path or the glob that decides; "" where none does."""
    if grammar_of(path):
        from flake8_nomock.config import script_paths

        return script_paths.reason(path)
    return python_paths.reason(path)
