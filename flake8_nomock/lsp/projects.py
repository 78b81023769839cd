"""The projects of an editor's files: each has one checker, which keeps its indexes from one edit to the next."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.pipeline.discover import engine_for
from flake8_nomock.pipeline.single_source import CheckedSource, SourceChecker
from flake8_nomock.policy.verdicts import NEW, Verdict


class Buffer(NamedTuple):
    """A file of an editor within its project."""

    checker: SourceChecker
    path: str
    """Relative to the project, with forward slashes."""

    def check(self, text: str) -> CheckedSource:
        """Return what a check of the project says of this content; nothing for a file that it leaves out."""
        name, reason = engine_for(self.path, self.checker.configuration)
        if not name or reason:
            return CheckedSource((), text)
        return self.checker.check(text.encode("utf-8", "surrogatepass"), self.path)

    def new(self, text: str) -> list[Verdict]:
        """Return the verdicts that neither a permit nor the baseline accounts for."""
        return [verdict for verdict in self.check(text).verdicts if verdict.state == NEW]


class Projects:
    """Finds the project of a file; a configuration that has changed is read again."""

    def __init__(self) -> None:
        self._checkers: dict[Path, tuple[tuple[str, int], SourceChecker]] = {}
        self.problem = ""
        """Why the latest file could not be checked; empty if it could."""

    def buffer(self, file: Path) -> Buffer | None:
        """Return the buffer of a file; None for one outside of its project, or with an unusable configuration."""
        self.problem = ""
        try:
            configuration = find_configuration(file.parent)
            stamp = configuration.source, _changed_at(configuration.source)
            known = self._checkers.get(configuration.root)
            if known is None or known[0] != stamp:
                known = self._checkers[configuration.root] = stamp, SourceChecker(configuration)
            path = file.relative_to(configuration.root).as_posix()
        except ConfigurationError as error:
            self.problem = str(error)
            return None
        except ValueError:
            return None
        return Buffer(known[1], path)


def _changed_at(source: str) -> int:
    try:
        return Path(source).stat().st_mtime_ns if source else 0
    except OSError:
        return 0
