"""What the rendered rules cost: `ast-grep scan` with all of them, and the bulk runner, beside six simple rules, in turn.

Prints medians and the ratio of CPU seconds (user and system, children included) over a tree of TypeScript, profile
strict, and what is left of the rules' ratio without NMK900, for which ast-grep makes a large table for each file.

    python tools/benchmarks/astgrep_rules.py TREE [--runs 5]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import FOLDER, outputs, project

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
    """Write a project file with these rules (file name to YAML); return its path."""
    (folder / "astgrep-rules").mkdir(parents=True)
    for name, text in rules.items():
        (folder / "astgrep-rules" / name).write_text(text, encoding="utf-8")
    (folder / "sgconfig.yml").write_text(project(), encoding="utf-8")
    return folder / "sgconfig.yml"


BULK = """
import sys
from pathlib import Path
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
for finding in Scanner(ScriptRules(shipped_rules(), Levels("strict")), Path(".")).check_paths(["."]):
    print(finding)
"""
"""The engine of `nomock check`, without its cache, its policy and its Python half."""


def plain(config: Path) -> list[str]:
    """Return the command of a plain scan."""
    return [executable(), "scan", "-c", str(config), "--json=stream", "."]


def cpu_seconds(command: list[str], tree: Path) -> tuple[float, int]:
    """CPU seconds of a command and its children, and how many findings it printed."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=tree, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        findings = sum(1 for _ in output)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} failed with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, findings


def main() -> int:
    """Run the comparison; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    simple = {
        f"{FOLDER}/{name}.yml": f"id: {name}\nlanguage: Tsx\nseverity: error\nrule: {{pattern: '{pattern}'}}\n"
        for name, pattern in SIMPLE.items()
    }
    rules = outputs(shipped_rules(), Levels("strict"))
    most = {name: text for name, text in rules.items() if "NMK900" not in name}
    with tempfile.TemporaryDirectory() as folder:
        sets = {"few": simple, "all": rules, "most": most}
        configs = {name: configuration(Path(folder) / name, texts) for name, texts in sets.items()}
        commands = {
            "six simple rules": plain(configs["few"]),
            "the catalogue": plain(configs["all"]),
            "the catalogue without NMK900": plain(configs["most"]),
            "the bulk runner": [sys.executable, "-c", BULK],
        }
        for command in commands.values():
            cpu_seconds(command, options.tree)  # warm-up
        rounds = [
            {title: cpu_seconds(command, options.tree) for title, command in commands.items()}
            for _ in range(options.runs)
        ]
    for title in commands:
        seconds = statistics.median(done[title][0] for done in rounds)
        ratio = statistics.median(done[title][0] / done["six simple rules"][0] for done in rounds)
        print(f"{title}: {seconds:.2f} s CPU, ratio {ratio:.2f}, {rounds[0][title][1]} findings")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
