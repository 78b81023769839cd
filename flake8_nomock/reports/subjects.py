"""What a finding replaces: the patched target, the module, the class; for the table that a tech lead reads first."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.reports.services import service_of

_TOOLS = ("NMK1", "NMK3")
"""Families whose symbol is the tool (`vi.fn`, `monkeypatch.setattr`) and not the thing that it replaces."""
_NOTHING = ("NMK5", "NMK9")
"""Families about code that replaces nothing: test modes, and findings of the policy."""


class Subject(NamedTuple):
    """What is mocked, as far as the source says it."""

    name: str
    """A target (`shop.pay`, `ioredis`), else a class or library; the tool where the source names nothing."""
    service: str
    """The kind of real service, or ""."""
    named: bool
    """Whether `name` is the thing that is replaced, and not only the tool."""


def subject_of(finding: Finding) -> Subject | None:
    """Return what a finding replaces; None where it replaces nothing."""
    if finding.code.startswith(_NOTHING):
        return None
    service = service_of(finding)
    named = bool(finding.target) or not finding.code.startswith(_TOOLS)
    name = finding.target or (finding.symbol if named else finding.entry) or finding.symbol or finding.code
    return Subject(name, service.title if service else "", named)
