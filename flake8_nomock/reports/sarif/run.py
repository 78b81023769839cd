"""The frame of a SARIF log: one run, its tool and how it went. Results are written one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sarif_om as om

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import well_formed
from flake8_nomock.reports.sarif.results import base_ids
from flake8_nomock.reports.sarif.rules import descriptor
from flake8_nomock.reports.sarif.text import dumped, properties
from flake8_nomock.reports.tool import DOCUMENTATION, NAME, VERSION
from flake8_nomock.reports.totals import INCOMPLETE, counted

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def log(report: Report, results: Iterable[str], notes: Iterable[str] = ()) -> Iterator[str]:
    """Yield a log with these results (JSON texts); `notes` are warnings about what the log leaves out."""
    yield dumped({"$schema": SCHEMA, "version": "2.1.0"})[:-1] + ', "runs": [{\n'
    for key, value in properties(_run(report, notes)).items():
        yield f'"{key}": {dumped(value)},\n'
    yield '"results": ['
    separator = "\n"
    for result in results:
        yield separator + result
        separator = ",\n"
    yield "\n]}]}\n"


def _run(report: Report, notes: Iterable[str]) -> om.Run:
    return om.Run(
        tool=om.Tool(
            driver=om.ToolComponent(
                name=NAME,
                version=VERSION,
                semantic_version=VERSION,
                information_uri=DOCUMENTATION,
                rules=[descriptor(rule) for rule in report.rules.values()],
            )
        ),
        invocations=[_invocation(report, notes)],
        original_uri_base_ids=base_ids(),
        column_kind="unicodeCodePoints",
    )


def _invocation(report: Report, notes: Iterable[str]) -> om.Invocation:
    summary = report.summary
    notifications = [_notification("warning", note) for note in notes]
    if summary.exit_code == 3:
        notifications.append(_notification("error", INCOMPLETE))
    for reason, n in sorted(summary.skipped.items()):
        notifications.append(_notification("note", f"{counted(n, 'file')} skipped: {well_formed(reason)}"))
    return om.Invocation(
        execution_successful=summary.exit_code in (0, 1),
        exit_code=summary.exit_code,
        tool_execution_notifications=notifications,
        properties={
            "profile": summary.profile,
            "files": dict(summary.files),
            "engines": dict(summary.engines),
        },
    )


def _notification(level: str, text: str) -> om.Notification:
    return om.Notification(level=level, message=om.Message(text=f"{text}."))
