"""Single sources in memory: unsaved buffers of editors, what an assistant is about to write, the library face."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.catalogue_in_force import catalogue_for
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.base import Checker, Engine
from flake8_nomock.engines.registry import engine_of, suppressions_in, text_of
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.verdicts import Verdict


class CheckedSource(NamedTuple):
    """One source with what the policy says of its findings."""

    verdicts: tuple[Verdict, ...]
    text: str
    """The source, decoded; empty if it cannot be."""


class SourceChecker:
    """Checks single sources of one project; keep it, because its first check of each language takes longest.

    Raises `ConfigurationError` for rule files that cannot be used, and for codes that no rule has.
    """

    def __init__(self, configuration: Configuration) -> None:
        catalogue_for(configuration)
        self.configuration = configuration
        self.rules = RulesInForce(configuration.extra_rules)
        self._checkers: dict[str, Checker] = {}

    def checker(self, engine: Engine) -> Checker:
        """Return the engine under this configuration."""
        if engine.name not in self._checkers:
            self._checkers[engine.name] = engine.checker(self.configuration, self.rules)
        return self._checkers[engine.name]

    def findings(self, source: bytes, path: str) -> list[Finding]:
        """Return findings, no suppression honoured; `path` is relative to the project, with forward slashes.

        What cannot be analysed is a finding of NMK900; a source in another language has none.
        """
        engine = engine_of(path)
        if engine is None:
            return []
        checker = self.checker(engine)
        checker.forget()
        return list(checker.check_source(source, path).findings)

    def check(self, source: bytes, path: str) -> CheckedSource:
        """Return findings with what the policy says of them: permits, baseline, boundaries."""
        text = text_of(source, path)
        run = Run(
            findings=self.findings(source, path),
            checked=frozenset([path]),
            complete=False,
            places=places_in(self.configuration.root, texts={path: text}),
            permits={path: suppressions_in(path, text)},
        )
        recorded = baseline_file.read(self.configuration.root, self.configuration.baseline) or Baseline(())
        return CheckedSource(apply(run, recorded, self.configuration, date.today()).verdicts, text)
