"""The history file: one line of JSON per run, sorted by time, so that two branches merge by keeping all lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, SKIPPED, Fixture, Result, Run, Service

_LETTERS = {PASSED: "p", FAILED: "f", SKIPPED: "s", FLAKY: "r"}
_OUTCOMES = {letter: outcome for outcome, letter in _LETTERS.items()}
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def load(file: Path) -> list[Run]:
    """Return the runs of a history, oldest first, each once; none where there is no file yet.

    Raises `ConfigurationError`, naming the line, for one that cannot be read.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: the history cannot be read: {error}") from error
    return load_text(text, str(file))


def load_text(text: str, name: str) -> list[Run]:
    """Return the runs of the text of a history, as `load`; `name` is that of its file."""
    lines = enumerate(text.split("\n"), 1)
    return in_order(_run(line, f"{name}:{number}") for number, line in lines if line.strip())


def in_order(runs: Iterable[Run]) -> list[Run]:
    """Return the runs, oldest first, each once."""
    return sorted({run.id: run for run in runs}.values(), key=lambda run: (run.time, run.id))


def render(runs: Iterable[Run]) -> str:
    """Return the text of a history."""
    return "".join(_line(run) + "\n" for run in in_order(runs))


def save(file: Path, runs: Iterable[Run]) -> None:
    """Write a history in one step or not at all. Raises `WriteError`."""
    from flake8_nomock.core import atomic_write

    atomic_write.write(file, render(runs))


def _line(run: Run) -> str:
    document = {
        "time": run.time,
        "run": run.id,
        "commit": run.commit,
        "branch": run.branch,
        "environment": run.environment,
        "seconds": round(run.seconds, 3),
        "services": {name: [s.mode, _ms(s.seconds)] for name, s in sorted(run.services.items())},
        "fixtures": {name: [f.setups, _ms(f.seconds)] for name, f in sorted(run.fixtures.items())},
        "databases": {name: dict(sorted(figures.items())) for name, figures in sorted(run.databases.items())},
        "tests": {name: [_LETTERS[r.outcome], _ms(r.seconds)] for name, r in sorted(run.tests.items())},
    }
    return json.dumps(document, separators=(",", ":"))


def _ms(seconds: float) -> float:
    """Return milliseconds with one digit: small, and exact enough for the fastest tests."""
    number = round(seconds * 1000, 1)
    return int(number) if number == int(number) else number


def _run(line: str, place: str) -> Run:
    if line.startswith(_CONFLICT):
        raise ConfigurationError(
            f"{place}: an unresolved merge: keep all lines of both sides"
            " (.gitattributes: `nomock-health.jsonl merge=union` does it next time)"
        )
    try:
        return _decoded(json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigurationError(
            f"{place}: not a run as `nomock health --history` writes it ({error!r}): delete the line"
        ) from error


def _decoded(row: Mapping[str, Any]) -> Run:
    return Run(
        id=str(row["run"]),
        commit=str(row["commit"]),
        branch=str(row["branch"]),
        time=str(row["time"]),
        seconds=float(row["seconds"]),
        environment=str(row["environment"]),
        tests={name: Result(_OUTCOMES[letter], ms / 1000) for name, (letter, ms) in row["tests"].items()},
        fixtures={name: Fixture(int(n), ms / 1000) for name, (n, ms) in row["fixtures"].items()},
        services={name: Service(str(mode), ms / 1000) for name, (mode, ms) in row["services"].items()},
        databases={
            name: {figure: float(value) for figure, value in figures.items()}
            for name, figures in row["databases"].items()
        },
    )
