"""Draw what the first command of the README prints, as an SVG picture of a terminal.

python tools/terminal_picture.py          write docs/terminal.svg
python tools/terminal_picture.py --check  exit code 1 if the command prints something else today
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from shutil import copytree, ignore_patterns

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "terminal.svg"
EXAMPLE = ROOT / "examples" / "shop"
COMMAND = "nomock check"

_STYLES = {
    "1": "bold",
    "2": "quiet",
    "32": "remedy",
    "1;31": "error",
    "1;33": "warning",
    "1;4": "found",
}
"""Parameters of an ANSI sequence to the class of the text behind it."""
_CSS = """
rect { fill: #1b1f27 } text { font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dce5 }
.bold { font-weight: bold; fill: #fff } .quiet { fill: #8b93a3 } .remedy { fill: #8fd18b }
.found { font-weight: bold; text-decoration: underline; fill: #ffb0b0 }
.error { font-weight: bold; fill: #ff8080 } .warning { font-weight: bold; fill: #f0c674 }
"""
_CHARACTER, _LINE, _MARGIN = 7.83, 18, 16
"""Width and height of a character cell, and the space around the text, in pixels."""


def run() -> str:
    """Return what the command prints to a terminal, with ANSI colours; the time it took is always 0.2 s."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "shop"
        copytree(EXAMPLE, project, ignore=ignore_patterns(".nomock_cache", "__pycache__"))
        kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
        done = subprocess.run(
            [sys.executable, "-m", "flake8_nomock", "check", "--no-cache"],
            cwd=project,
            env={**kept, "FORCE_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 1:
        raise SystemExit(f"{COMMAND}: exit code {done.returncode} instead of 1\n{done.stdout}{done.stderr}")
    return re.sub(r"in \d+\.\d s\.", "in 0.2 s.", done.stdout)


def spans(line: str) -> Iterator[tuple[str, str]]:
    """Yield (class, text) of each piece of a line with ANSI colours; the class is empty for plain text."""
    style = ""
    for number, piece in enumerate(re.split(r"\x1b\[([\d;]*)m", line)):
        if number % 2:
            style = "" if piece in ("", "0") else _STYLES[piece]
        elif piece:
            yield style, piece


def svg(text: str) -> str:
    """Return the picture of a text with ANSI colours, as long and as wide as the text."""
    lines = [f"\x1b[2m$\x1b[0m {COMMAND}", *text.rstrip("\n").split("\n")]
    longest = max(sum(len(piece) for _, piece in spans(line)) for line in lines)
    width, height = round(longest * _CHARACTER) + 2 * _MARGIN, len(lines) * _LINE + 2 * _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        f"<title>{COMMAND} reports mocks in Python and TypeScript</title>",
        f"<style>{_CSS}</style>",
        f'<rect width="{width}" height="{height}" rx="8"/>',
    ]
    for number, line in enumerate(lines):
        drawn = "".join(
            f'<tspan class="{style}">{escape(piece)}</tspan>' if style else escape(piece)
            for style, piece in spans(line)
        )
        y = _MARGIN + (number + 1) * _LINE - 5
        if drawn:
            parts.append(f'<text x="{_MARGIN}" y="{y}" xml:space="preserve">{drawn}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main(arguments: list[str]) -> int:
    """Write the picture, or compare it; returns the exit code."""
    drawn = svg(run())
    if "--check" not in arguments:
        PICTURE.write_text(drawn, encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != drawn:
        print(
            f"{PICTURE.relative_to(ROOT)}: out of date: run `python tools/terminal_picture.py`",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
