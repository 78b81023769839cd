"""Draw findings of projects and print them as a terminal shows them, for a reader who knows neither rules nor code.

    python tools/evidence/messages.py FOLDER… [--count 20] [--seed 1]

Each finding is printed with what its own run would say to use instead; the same seed draws the same findings. The reader
judges each: is it clear what is wrong and why, and is the remedy right for this technology?
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from pathlib import Path

from flake8_nomock.config.find import find_configuration
from flake8_nomock.pipeline.check import check
from flake8_nomock.pipeline.request import Request
from flake8_nomock.reports import writer

_SUMMARY = re.compile(r"(?m)^\d+ errors?, ")


def main() -> int:
    """Draw and print; exit code 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for folder in options.folders:
        report = check(Request(jobs=1, cached=False), find_configuration(folder.resolve())).report
        drawn = random.Random(options.seed).sample(report.new, min(options.count, len(report.new)))
        print(f"# {folder.name}: {len(drawn)} of {len(report.new):,} findings\n")
        for number, verdict in enumerate(sorted(drawn, key=lambda one: one.finding.sort_key), start=1):
            shown = "".join(writer("text")(report._replace(verdicts=(verdict,))))
            print(f"{number}. {_SUMMARY.split(shown)[0].rstrip()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
