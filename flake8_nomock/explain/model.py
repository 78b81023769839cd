"""What is said about one line. Every text is a sentence or a part of one, ready to print; lines and columns are 1-based."""

from __future__ import annotations

from typing import NamedTuple

FLAGGED, WARNED, PERMITTED, RECORDED = "flagged", "warning", "permitted", "recorded"
SILENT, NOT_ANALYSED, NOT_CHECKED = "silent", "not analysed", "not checked"


SELECTION, PREFILTER, PARSER = "selection of files", "prefilter", "parser"
"""Stages that drop a whole file."""
RESOLUTION, SIGNAL, PRECEDENCE, CATALOGUE = "name resolution", "signal", "precedence", "catalogue"
LEVELS, FILE_KIND, ALLOW, FIRST_PARTY = "profile and levels", "file kind", "allow", "first-party modules"
"""Stages of an engine that drop a finding: the name is something else, the form does not count, another finding stands for
it, the catalogue allows it; the configuration switches it off, the rule is for other code, or `allow` names it."""
PERMIT, BASELINE = "permit", "baseline"
"""Stages of the policy after which a finding fails nothing."""


class File(NamedTuple):
    """What holds for the whole file."""

    scope: str
    """`test`, `production`, `demo`, `story`, `configuration` or `ignored`."""
    scope_because: str
    profile: str
    profile_because: str
    engine: str
    """`python`, `astgrep`, or empty for another language."""
    not_checked: str
    """Why `nomock check` leaves the file out; empty if it looks at it."""
    passed_over: str
    """Why it looks at the file without parsing it; empty if it is parsed."""


class Name(NamedTuple):
    """A name on the line and what it stands for."""

    text: str
    """As it is written, without arguments: `mock.patch()`."""
    column: int
    origins: tuple[str, ...]
    """Dotted paths that it can stand for; empty where nothing is known."""
    bound: tuple[str, ...]
    """Where its first part gets its meaning."""


class Found(NamedTuple):
    """A finding on the line, or one that reaches over it."""

    code: str
    rule: str
    message: str
    severity: str
    state: str
    """`new`, `baseline` or `permitted`."""
    because: str
    """What the state comes from; empty for a new finding."""
    line: int
    column: int
    entry: str
    """Identifier of the catalogue's entry within the rule; empty for a finding of the policy."""
    level: str
    """Of the entry in the catalogue: `error`, `warning` or `off`."""
    applies_to: str
    """The scope that the entry is for: `test`, `production` or `any`."""
    why: str
    instead: tuple[str, ...]


class Considered(NamedTuple):
    """Something that looks like a finding and is none here."""

    what: str
    """A name of the line, or what the rule would say."""
    code: str
    """Empty where several rules could be meant."""
    entry: str
    why_not: str
    stage: str
    """The stage that drops it: `SIGNAL`, `LEVELS` and so on; several, joined by ` + `, where each would drop it."""


class Comment(NamedTuple):
    """A suppression that concerns the line."""

    line: int
    text: str
    effect: str


class Explanation(NamedTuple):
    """All that there is to say."""

    path: str
    """Relative to the project, with forward slashes."""
    line: int
    source: str
    outcome: str
    file: File
    names: tuple[Name, ...]
    findings: tuple[Found, ...]
    considered: tuple[Considered, ...]
    comments: tuple[Comment, ...]
    notes: tuple[str, ...]
    """What else bears on the line: budgets, the limits of what is known."""

    @property
    def stage(self) -> str:
        """The stage that drops the file or the line; empty for a new finding."""
        if self.file.not_checked:
            return SELECTION
        if self.outcome == NOT_ANALYSED:
            return PARSER
        if self.findings:
            return {PERMITTED: PERMIT, RECORDED: BASELINE}.get(self.outcome, "")
        if self.considered:
            return self.considered[0].stage
        return PREFILTER if self.file.passed_over else SIGNAL
