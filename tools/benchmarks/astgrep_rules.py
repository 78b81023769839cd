"""What the rendered rules cost: `ast-grep scan` with all of them and with six simple rules, in turn.

Prints medians and the ratio of CPU seconds (user and system) over a tree of TypeScript, profile strict.

    python tools/benchmarks/astgrep_rules.py TREE [--runs 5]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

from flake8_nomock.astgrep.command import executable
from flake8_nomock.astgrep.render import project, render
from flake8_nomock.catalogue.rules import shipped_rules
from flake8_nomock.policy.levels import Levels

SIMPLE = {
    "vi-mock": "vi.mock($$$)",
    "vi-fn": "vi.fn($$$)",
    "jest-mock": "jest.mock($$$)",
    "jest-fn": "jest.fn($$$)",
    "sinon-stub": "sinon.stub($$$)",
    "nock": "nock($$$)",
}
"""What a skilled user writes in ten minutes."""


def configuration(folder: Path, rules: dict[str, str]) -> Path:
    """A project file with these rules (file name to YAML); returns its path."""
    (folder / "astgrep-rules").mkdir(parents=True)
    for name, text in rules.items():
        (folder / "astgrep-rules" / name).write_text(text, encoding="utf-8")
    (folder / "sgconfig.yml").write_text(project(), encoding="utf-8")
    return folder / "sgconfig.yml"


def cpu_seconds(config: Path, tree: Path) -> tuple[float, int]:
    """CPU seconds of one scan, and how many findings it printed."""
    command = [executable(), "scan", "-c", str(config), "--json=stream", "."]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=tree, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        findings = sum(1 for _ in output)
    if process.returncode not in (0, 1):
        raise SystemExit(f"ast-grep failed with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, findings


def main() -> int:
    """Run the comparison; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    simple = {
        f"{name}.yml": f"id: {name}\nlanguage: Tsx\nseverity: error\nrule: {{pattern: '{pattern}'}}\n"
        for name, pattern in SIMPLE.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        few = configuration(Path(folder) / "few", simple)
        all_ = configuration(Path(folder) / "all", render(shipped_rules(), Levels("strict")))
        for config in (few, all_):
            cpu_seconds(config, options.tree)  # warm-up
        pairs = [
            (cpu_seconds(few, options.tree), cpu_seconds(all_, options.tree)) for _ in range(options.runs)
        ]
    ratio = statistics.median(a[0] / f[0] for f, a in pairs)
    for title, column in (("six simple rules", 0), ("the catalogue", 1)):
        seconds = statistics.median(pair[column][0] for pair in pairs)
        print(f"{title}: {seconds:.2f} s CPU, {pairs[0][column][1]} findings")
    print(f"ratio {ratio:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
