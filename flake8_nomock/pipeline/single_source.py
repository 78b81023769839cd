"""Single sources in memory: unsaved buffers of editors, what an assistant is about to write, the library face."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.versions import version
from flake8_nomock.engines import suppressions
from flake8_nomock.pipeline.project import Project, decode
from flake8_nomock.pipeline.python_files import PythonFiles
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.verdicts import Verdict


class Judged(NamedTuple):
    """One judged source."""

    verdicts: tuple[Verdict, ...]
    text: str
    """The source, decoded; empty if it cannot be."""


class SourceChecker:
    """Checks single sources of one project; keep it, because its first check of each language takes longest."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.project = Project(configuration)
        self.rules = RulesInForce(configuration.extra_rules)

    def findings(self, source: bytes, path: str) -> list[Finding]:
        """Findings, no suppression honoured; `path` is relative to the project, with forward slashes.

        What cannot be analysed is a finding of NMK900; a source in another language has none.
        """
        files = PythonFiles(self.project)
        if engine_of(path) == "python":
            return list(files.check_bytes(path, source).findings)
        if not engine_of(path):
            return []
        from flake8_nomock.engines.astgrep.source_checker import Checker

        try:
            text = source.decode("utf-8")
        except UnicodeDecodeError:
            return [files.not_analysed(path, "not UTF-8")]
        levels = self.configuration.levels_for(path)
        checker = Checker(self.rules.values(), levels, self.configuration.scopes, unsuppressed=True)
        return checker.check_source(text, path)

    def judge(self, source: bytes, path: str) -> Judged:
        """Findings with what the policy says of them: permits, baseline, boundaries."""
        text = decoded(source, path)
        run = Run(
            findings=self.findings(source, path),
            checked=frozenset([path]),
            complete=False,
            exists=lambda asked: (self.configuration.root / asked).is_file(),
            permits={path: suppressions.find(path, text)},
        )
        recorded = baseline_file.read(self.configuration.root, self.configuration.baseline) or Baseline(())
        return Judged(apply(run, recorded, self.configuration, date.today()).verdicts, text)


def engines() -> dict[str, str]:
    """Engine to its version."""
    return {"python": __version__, "astgrep": version("ast-grep-cli")}


def engine_of(path: str) -> str:
    """The engine for a path: `python`, `astgrep`, or "" for another language."""
    return "python" if path.endswith(".py") else "astgrep" if grammar_of(path) else ""


def decoded(source: bytes, path: str) -> str:
    """Text of a source; empty for what cannot be decoded."""
    try:
        return decode(source) if path.endswith(".py") else source.decode("utf-8-sig")
    except (UnicodeDecodeError, SyntaxError):
        return ""
