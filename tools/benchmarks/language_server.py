"""How long `nomock lsp` takes to answer an edit: from the change to its diagnostics, with a real client.

    python tools/benchmarks/language_server.py FILE… [--edits N]

Prints the first answer, the median and the slowest of N edits of each file, in milliseconds. Needs the packages of tests.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from editor import Editor


async def measure(file: Path, edits: int) -> list[float]:
    """Return the milliseconds of opening a file and of each edit."""
    text = file.read_text(encoding="utf-8")
    editor = Editor(file.parent)
    await editor.start()
    try:
        start = time.perf_counter()
        await editor.open(file.name, text)
        times = [time.perf_counter() - start]
        for number in range(edits):
            start = time.perf_counter()
            await editor.change(file.name, text + "\n" * (number % 2 + 1), number + 2)
            times.append(time.perf_counter() - start)
    finally:
        await editor.stop()
    return [1000 * seconds for seconds in times]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--edits", type=int, default=30)
    options = parser.parse_args()
    for file in options.files:
        first, *times = asyncio.run(measure(file.resolve(), options.edits))
        lines = file.read_text(encoding="utf-8").count("\n")
        median = statistics.median(times)
        print(f"{file} ({lines} lines): first {first:.0f}, median {median:.0f}, slowest {max(times):.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
