"""The number of findings over time as a drawing (SVG), to see whether it falls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

from flake8_nomock.pipeline.report import HistoryPoint
from flake8_nomock.reports.characters import html

_WIDTH, _HEIGHT = 720, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 20, 15, 30


def svg(history: Sequence[HistoryPoint]) -> str:
    """An `svg` element: x is time (the order of the points, where a date is no ISO 8601), y starts at 0."""
    most = max(point.findings for point in history)
    across, down = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
    spots = [
        (_LEFT + across * part, _TOP + down * (1 - point.findings / (most or 1)))
        for part, point in zip(_parts(history), history, strict=True)
    ]
    first, last = history[0], history[-1]
    label = f"Findings over time: {first.findings:,} on {first.date}, {last.findings:,} on {last.date}"
    parts = [f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{html(label)}">']
    for share in (0, 0.5, 1) if most > 1 else (0, 1):
        y = _TOP + down * (1 - share)
        parts.append(f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT}" y2="{y:.1f}"></line>')
        parts.append(
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{round(most * share):,}</text>'
        )
    parts.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in spots)}"></polyline>')
    for (x, y), point in zip(spots, history, strict=True):
        told = f"{point.date}: {point.findings:,} ({point.commit[:12]})"
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"><title>{html(told)}</title></circle>')
    for x, anchor, point in ((_LEFT, "start", first), (_WIDTH - _RIGHT, "end", last)):
        parts.append(f'<text x="{x}" y="{_HEIGHT - 8}" text-anchor="{anchor}">{html(point.date[:10])}</text>')
    return "\n".join([*parts, "</svg>\n"])


def _parts(history: Sequence[HistoryPoint]) -> list[float]:
    """Where each point stands between the first (0) and the last (1)."""
    try:
        times = [_seconds(point.date) for point in history]
    except ValueError:
        times = [float(place) for place in range(len(history))]
    span = times[-1] - times[0]
    if span <= 0 or times != sorted(times):
        times, span = [float(place) for place in range(len(history))], float(max(len(history) - 1, 1))
    return [(time - times[0]) / span for time in times]


def _seconds(date: str) -> float:
    moment = datetime.fromisoformat(date.replace("Z", "+00:00"))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
