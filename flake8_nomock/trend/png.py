"""The curve as a PNG, where no SVG is shown: drawn by matplotlib, which the extra `plot` installs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO

from flake8_nomock.core.errors import NomockError
from flake8_nomock.trend.drawing import COLOURS
from flake8_nomock.trend.series import Point


def png(points: Sequence[Point], lines: Mapping[str, Sequence[int]], title: str) -> bytes:
    """The picture: one line per name over the dates of the points; values must be as many as points.

    Raises `NomockError` if matplotlib is not installed.
    """
    try:
        from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator, StrMethodFormatter
    except ImportError as error:
        raise NomockError(
            "a PNG needs matplotlib: pip install 'flake8-nomock[plot]', or take --format svg"
        ) from error
    figure = Figure(figsize=(9.6, 4.0), layout="constrained")
    axes = figure.add_subplot()
    days = [date2num(datetime.fromisoformat(point.date.replace("Z", "+00:00"))) for point in points]
    for number, (name, values) in enumerate(lines.items()):
        last = f"{name}: {values[-1] if values else 0:,}"
        axes.plot(days, values, color=COLOURS[number % len(COLOURS)], label=last.replace("$", r"\$"))
    axes.set_title(title.replace("$", r"\$"), loc="left")
    axes.set_ylim(bottom=0)
    axes.grid(axis="y", color="#dddddd")
    axes.spines[["top", "right"]].set_visible(False)
    locator = AutoDateLocator()
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.yaxis.set_major_formatter(StrMethodFormatter("{x:,.0f}"))
    figure.legend(loc="outside right upper", frameon=False)
    picture = BytesIO()
    figure.savefig(picture, format="png", dpi=150)
    return picture.getvalue()
