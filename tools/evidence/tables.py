"""What an evidence run found, as Markdown tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple


class Count(NamedTuple):
    """What one package or repository gave."""

    name: str
    files: int
    lines: int
    skipped: int
    """Files that were not analysed, or not in full: templates, test data."""
    crashes: int
    codes: Counter[str]
    seconds: float
    """CPU, parsing included."""


def report(counts: Sequence[Count], unit: str, skipped: str) -> str:
    """Two Markdown tables: one row per package, one row per rule.

    `unit` is what a count is about, `skipped` the heading for files that were not analysed.
    """
    rows = [
        f"| {unit} | files | lines | findings | per 1,000 lines | {skipped} | crashes | CPU s |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    total = Count("total", 0, 0, 0, 0, Counter(), 0.0)
    for count in counts:
        rows.append(_row(count))
        total = Count(
            "total",
            total.files + count.files,
            total.lines + count.lines,
            total.skipped + count.skipped,
            total.crashes + count.crashes,
            total.codes + count.codes,
            total.seconds + count.seconds,
        )
    plural = unit.removesuffix("y") + "ies" if unit.endswith("y") else unit + "s"
    rows += [_row(total), "", f"| rule | findings | {plural} |", "|---|--:|--:|"]
    for code, number in sorted(total.codes.items()):
        rows.append(f"| {code} | {number:,} | {sum(code in c.codes for c in counts)} |")
    return "\n".join(rows)


def _row(count: Count) -> str:
    findings = sum(count.codes.values())
    return (
        f"| {count.name} | {count.files:,} | {count.lines:,} | {findings:,}"
        f" | {1000 * findings / max(count.lines, 1):.1f} | {count.skipped} | {count.crashes}"
        f" | {count.seconds:.1f} |"
    )
