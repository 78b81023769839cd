"""The curve as an SVG: a picture for a README, a wiki or a report, without a plotting library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import escape

from flake8_nomock.trend.series import Point

_WIDTH, _HEIGHT = 960, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 200, 48, 40
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f7f7f")
"""Okabe and Ito: told apart by people who do not see all colours."""


def svg(points: Sequence[Point], lines: Mapping[str, Sequence[int]], title: str) -> str:
    """The picture: one line per name over the dates of the points; values must be as many as points."""
    return "".join(_pieces(points, lines, title))


def _pieces(points: Sequence[Point], lines: Mapping[str, Sequence[int]], title: str) -> Iterator[str]:
    moments = [datetime.fromisoformat(point.date.replace("Z", "+00:00")).timestamp() for point in points]
    first, last = (min(moments), max(moments)) if moments else (0.0, 0.0)
    top = _round_up(max((value for values in lines.values() for value in values), default=0))

    def x(moment: float) -> float:
        share = (moment - first) / (last - first) if last > first else 0.5
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        return _HEIGHT - _BOTTOM - value / top * (_HEIGHT - _TOP - _BOTTOM)

    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
    yield ' font-family="sans-serif" font-size="12">\n'
    yield f'<title>{escape(title)}</title>\n<rect width="100%" height="100%" fill="#ffffff"/>\n'
    yield f'<text x="{_LEFT}" y="24" font-size="16" fill="#222222">{escape(title)}</text>\n'
    for step in range(5):
        value = top * step / 4
        yield f'<path d="M{_LEFT} {y(value):.1f}H{_WIDTH - _RIGHT}" stroke="#dddddd"/>'
        yield f'<text x="{_LEFT - 8}" y="{y(value) + 4:.1f}" text-anchor="end" fill="#555555">{value:,.0f}</text>\n'
    for at, anchor in ((0, "start"), (-1, "end")):
        if points and (at == 0 or len(points) > 1):
            day = points[at].date[:10]
            yield f'<text x="{x(moments[at]):.1f}" y="{_HEIGHT - 14}" text-anchor="{anchor}" fill="#555555">'
            yield f"{day}</text>\n"
    labels = _spread([y(values[-1]) if values else y(0) for values in lines.values()])
    for number, (name, values) in enumerate(lines.items()):
        colour = COLOURS[number % len(COLOURS)]
        pairs = zip(moments, values, strict=True)
        path = "".join(f"{'L' if n else 'M'}{x(m):.1f} {y(v):.1f}" for n, (m, v) in enumerate(pairs))
        yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round"/>'
        label = f"{name}: {values[-1] if values else 0:,}"
        yield f'<text x="{_WIDTH - _RIGHT + 8}" y="{labels[number] + 4:.1f}" fill="{colour}">{escape(label)}</text>\n'
    yield "</svg>\n"


def _round_up(value: int) -> int:
    """The next number with one digit that counts and four equal parts."""
    for size in (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000):
        for factor in (4, 8, 12, 20, 40):  # each has four whole parts
            if value <= factor * size:
                return factor * size
    return value


def _spread(places: Sequence[float], distance: float = 15) -> list[float]:
    """Move labels down until none covers another."""
    moved = dict.fromkeys(range(len(places)), 0.0)
    last = float("-inf")
    for at in sorted(moved, key=lambda n: places[n]):
        last = moved[at] = max(places[at], last + distance)
    return [moved[at] for at in range(len(places))]
