"""What the baseline hides in one file at a time, for flake8."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline, match
from flake8_nomock.policy.suppressions import permitted


class RecordedFindings:
    """The baseline of a project."""

    def __init__(self, configuration: Configuration) -> None:
        """Read the baseline. Raises `ConfigurationError` if it is missing although demanded, or malformed."""
        self._root = configuration.root
        self._baseline = baseline_file.read(configuration.root, configuration.baseline) or Baseline()

    def unrecorded(self, findings: Sequence[Finding], lines: Sequence[str]) -> list[Finding]:
        """Return the findings of one file that the baseline does not hide.

        `lines` are those of its source, with their ends. A finding that a permit holds for uses up no entry: it is
        returned, because flake8 hides it by itself.
        """
        if not findings:
            return []
        path, text = findings[0].path, "".join(lines)
        permits = suppressions_in(path, text)
        today = date.today()
        free = [finding for finding in findings if not (permits and permitted(finding, permits, today))]
        matched = match(
            self._baseline,
            free,
            is_checked=lambda other: other == path,
            places=places_in(self._root, texts={path: text}),
        )
        hidden = {id(free[position]) for position in matched.known}
        return [finding for finding in findings if id(finding) not in hidden]
