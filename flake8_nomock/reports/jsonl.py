"""JSON Lines: `{"type": "finding", …}` per finding; the last line is `{"type": "summary", …}`.

A stream without its summary is of a run that was cut short: readers can tell it from a clean one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports import records


def render(report: Report) -> Iterator[str]:
    """One line per finding in whatever state, then the summary."""
    for finding in records.findings(report):
        yield json.dumps({"type": "finding", **finding}, ensure_ascii=False) + "\n"
    yield json.dumps({"type": "summary", **records.head(), **records.summary(report)}) + "\n"
