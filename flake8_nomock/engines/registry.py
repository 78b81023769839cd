"""The engines of this program, and the only place that tells whose file a path is."""

from __future__ import annotations

from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.astgrep.adapter import AstGrep
from flake8_nomock.engines.base import Engine
from flake8_nomock.engines.python.adapter import Python

ENGINES: tuple[Engine, ...] = (Python(), AstGrep())
BY_NAME = {engine.name: engine for engine in ENGINES}


def engine_of(path: str) -> Engine | None:
    """Return the engine that checks files of this name; None for another language."""
    return next((engine for engine in ENGINES if engine.owns(path)), None)


def suppressions_in(path: str, text: str, *, blankets: bool = True) -> tuple[Permit, ...]:
    """Return the suppression comments in the source of a file, in its order; none in another language.

    Without `blankets`, those that name no rule may be left out.
    """
    for engine in ENGINES:
        if engine.may_hold_permits(path):
            return engine.suppressions(path, text, blankets=blankets)
    return ()


def text_of(source: bytes, path: str) -> str:
    """Return the text of a source; empty for what cannot be decoded, and for another language."""
    engine = engine_of(path)
    try:
        return engine.decode(source) if engine else ""
    except (UnicodeDecodeError, SyntaxError):
        return ""


def versions() -> dict[str, str]:
    """Engine to its version. Raises `ImportError` if a package is not installed."""
    return {engine.name: engine.version for engine in ENGINES}
