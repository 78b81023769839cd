"""One JSON document: tool, summary and every finding with its state. Described by `schema.json` beside this file."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports import records


def render(report: Report) -> Iterator[str]:
    """Write the document, one finding per line so that it can be read and compared without a tool."""
    head = {**records.head(), "summary": records.summary(report)}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "findings": ['
    separator = "\n"
    for finding in records.findings(report):
        yield separator + json.dumps(finding, ensure_ascii=False)
        separator = ",\n"
    yield "\n]}\n"
