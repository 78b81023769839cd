"""Measure what observing costs: the same tests without and with it, in turn, in CPU seconds of all processes.

python tools/evidence/observed_cost.py                      2,000 tests of pytest that do nothing
python tools/evidence/observed_cost.py --pytest FOLDER      the tests that a project has
python tools/evidence/observed_cost.py --vitest FOLDER      1,000 tests in 20 files; Vitest is installed in the folder
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.observe import vitest

PYTEST = """import pytest


@pytest.mark.parametrize("n", range(2000))
def test_n(n, tmp_path_factory):
    assert n >= 0
"""
VITEST = """import { expect, test, vi } from "vitest";
for (let n = 0; n < 50; n += 1) test(`t ${n}`, () => { const f = vi.fn(() => n); expect(f()).toBe(n); });
"""
CONFIGURATION = f"""const own = ["./{vitest.FILE}"];
export default {{ test: {{ include: ["cost/*.test.ts"], setupFiles: own, globalSetup: own }} }};
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each pair and the medians; return 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pytest", type=Path, metavar="FOLDER")
    parser.add_argument("--vitest", type=Path, metavar="FOLDER")
    parser.add_argument("--pairs", type=int, default=5)
    options = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="nomock-evidence-") as name:
        if options.vitest:
            folder, plain, observed, variables = _vitest(options.vitest)
        else:
            folder, plain, observed, variables = _pytest(options.pytest, Path(name))
        pairs = []
        for number in range(options.pairs):
            first = _seconds(folder, observed, variables) if number % 2 else 0.0
            without = _seconds(folder, plain, {})
            pairs.append((without, first or _seconds(folder, observed, variables)))
            print(f"{pairs[-1][0]:.2f} s without, {pairs[-1][1]:.2f} s with", flush=True)
    without, more = statistics.median(p[0] for p in pairs), statistics.median(b - a for a, b in pairs)
    print(f"medians: {without:.2f} s without, {more:.2f} s more with: {100 * more / without:.1f} %")
    return 0


def _pytest(project: Path | None, made: Path) -> tuple[Path, list[str], list[str], dict[str, str]]:
    """Return folder, command, observing command and its variables."""
    if project is None:
        (made / "test_cost.py").write_text(PYTEST, encoding="utf-8")
    plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    return project or made, plain, [*plain, "--nomock"], {}


def _vitest(folder: Path) -> tuple[Path, list[str], list[str], dict[str, str]]:
    """Write the tests; return folder, command, observing command and its variables."""
    for number in range(20):
        file = folder / "cost" / f"{number}.test.ts"
        file.parent.mkdir(exist_ok=True)
        file.write_text(VITEST, encoding="utf-8")
    (folder / vitest.FILE).write_text(vitest.outputs(shipped_rules())[vitest.FILE], encoding="utf-8")
    (folder / "cost.config.mjs").write_text(CONFIGURATION, encoding="utf-8")
    plain = ["npx", "vitest", "run", "--config", "cost.config.mjs"]
    return folder, plain, plain, {"NOMOCK_OBSERVED": "observed.jsonl"}


def _seconds(folder: Path, command: Sequence[str], variables: Mapping[str, str]) -> float:
    """Return the CPU seconds, of user and system, that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env={**os.environ, **variables}, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
