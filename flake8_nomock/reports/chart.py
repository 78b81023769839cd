"""The number of findings over time as an SVG: a picture for a README or a wiki, and the burn-down of the HTML report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from typing import NamedTuple

from flake8_nomock.reports.characters import html

_WIDTH, _HEIGHT = 960, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 200, 48, 40
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f7f7f")
"""The palette of Okabe and Ito, which people with any colour vision can tell apart."""
STYLE = """
.chart { font: 12px sans-serif; } .chart text { fill: currentColor; } .chart .title { font-size: 16px; }
.chart .grid { stroke: currentColor; opacity: .2; } .chart .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
"""
"""Style sheet that a chart needs around it; a picture of its own brings it along."""
_ALONE = """
svg { color: #222; background: #fff; }
@media (prefers-color-scheme: dark) { svg { color: #ddd; background: #111; } }
"""


class Line(NamedTuple):
    """One curve."""

    name: str
    values: Sequence[int]
    """As many as there are dates."""


def chart(
    dates: Sequence[str], lines: Sequence[Line], title: str, notes: Sequence[str] = ()
) -> Iterator[str]:
    """Pieces of an `svg` element for a page that has `STYLE`.

    `dates` are ISO 8601, oldest first; where they are not, the points stand at equal distances. `notes` are shown when
    a pointer is over a point of the first line.
    """
    yield f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{html(title)}">\n'
    yield from _drawing(dates, lines, title, notes)
    yield "</svg>\n"


def picture(dates: Sequence[str], lines: Sequence[Line], title: str) -> Iterator[str]:
    """Pieces of a whole SVG file, light or dark as its reader has it."""
    yield f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">\n'
    yield f"<title>{html(title)}</title>\n<style>{STYLE}{_ALONE}</style>\n"
    yield from _drawing(dates, lines, title, ())
    yield "</svg>\n"


def _drawing(dates: Sequence[str], lines: Sequence[Line], title: str, notes: Sequence[str]) -> Iterator[str]:
    xs = [_LEFT + share * (_WIDTH - _LEFT - _RIGHT) for share in _shares(dates)]
    top = _round_up(max((value for line in lines for value in line.values), default=0))
    yield f'<text class="title" x="{_LEFT}" y="24">{html(title)}</text>\n'
    yield from _axes(dates, xs, top)
    ends = [_y(line.values[-1] if line.values else 0, top) for line in lines]
    for number, (line, label) in enumerate(zip(lines, _spread(ends), strict=True)):
        yield from _line(line, xs, top, _COLOURS[number % len(_COLOURS)], label)
    for x, value, note in zip(xs, lines[0].values if lines else (), notes, strict=False):
        dot = f'<circle cx="{x:.1f}" cy="{_y(value, top):.1f}" r="3" fill="{_COLOURS[0]}">'
        yield f"{dot}<title>{html(note)}</title></circle>\n"


def _axes(dates: Sequence[str], xs: Sequence[float], top: int) -> Iterator[str]:
    """Four lines with their values, and the first and the last date."""
    for step in range(5):
        value = top * step // 4
        y = _y(value, top)
        yield f'<path class="grid" d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}"></path>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:,}</text>\n'
    for index, anchor in ((0, "start"), (-1, "end"))[: len(dates)]:
        yield f'<text x="{xs[index]:.1f}" y="{_HEIGHT - 14}" text-anchor="{anchor}">{html(dates[index][:10])}</text>\n'


def _line(line: Line, xs: Sequence[float], top: int, colour: str, label: float) -> Iterator[str]:
    pairs = zip(xs, line.values, strict=True)
    path = "".join(f"{'L' if n else 'M'}{x:.1f} {_y(value, top):.1f}" for n, (x, value) in enumerate(pairs))
    yield f'<path class="line" d="{path}" stroke="{colour}"></path>'
    name = f"{line.name}: {line.values[-1] if line.values else 0:,}"
    # The name has the colour of the text, which is readable in the dark too; the dot before it that of the line.
    yield f'<circle cx="{_WIDTH - _RIGHT + 10}" cy="{label:.1f}" r="4" fill="{colour}"></circle>'
    yield f'<text x="{_WIDTH - _RIGHT + 18}" y="{label + 4:.1f}">{html(name)}</text>\n'


def _y(value: float, top: int) -> float:
    return _HEIGHT - _BOTTOM - value / top * (_HEIGHT - _TOP - _BOTTOM)


def _shares(dates: Sequence[str]) -> list[float]:
    """Where each date stands between the first (0) and the last (1)."""
    try:
        times = [_seconds(date) for date in dates]
    except ValueError:
        times = []
    if not times or times[-1] <= times[0] or times != sorted(times):
        times = [float(place) for place in range(len(dates))]
    span = (times[-1] - times[0] if times else 0) or 1
    return [(time - times[0]) / span for time in times]


def _seconds(date: str) -> float:
    moment = datetime.fromisoformat(date.replace("Z", "+00:00"))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def _round_up(value: int) -> int:
    """Return the next number with one digit that counts and four equal parts."""
    for size in (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000):
        for factor in (4, 8, 12, 20, 40):  # each has four whole parts
            if value <= factor * size:
                return factor * size
    return value


def _spread(places: Sequence[float], distance: float = 15) -> list[float]:
    """Move labels down until none covers another."""
    moved = dict.fromkeys(range(len(places)), 0.0)
    last = float("-inf")
    for index in sorted(moved, key=lambda n: places[n]):
        last = moved[index] = max(places[index], last + distance)
    return [moved[index] for index in range(len(places))]
