"""Run `nomock check` over a generated tree of many files and findings, and read every report with its consumer.

    python tools/evidence/many.py [--files 20000] [--jobs N]

Three of four files are Python with three findings each, the others TypeScript with one: 2.5 findings per file. One cold
run writes every format and the receipt. Prints the wall-clock time, the CPU time of the whole process tree, and the most
memory that the run, its workers and ast-grep have held at once; exit code 1 if a report is not valid or not complete.
Needs the packages of the tests. Linux only: /proc tells the memory.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from flake8_nomock.reports import FORMATS

PYTHON = """\
from unittest import mock

from shop import orders


def test_order_{number}(client):
    orders.pay = mock.Mock()
    assert orders.place(client, {number}).total == {number}
"""
SCRIPT = """\
import {{ expect, test, vi }} from "vitest";
import {{ place }} from "../src/orders";

test("order {number}", () => {{
  const pay = vi.fn();
  expect(place({number}, pay)).toBe({number});
}});
"""
PER_FOLDER = 200


def generate(root: Path, files: int) -> int:
    """Write the tree; returns how many findings it holds."""
    findings = 0
    (root / ".git").mkdir()
    for number in range(files):
        folder = root / "tests" / f"part_{number // PER_FOLDER:04}"
        folder.mkdir(parents=True, exist_ok=True)
        is_python = number % 4 != 3
        name, text = (f"test_{number}.py", PYTHON) if is_python else (f"order_{number}.test.ts", SCRIPT)
        (folder / name).write_text(text.format(number=number), encoding="utf-8")
        findings += 3 if is_python else 1
    return findings


def run(root: Path, jobs: int) -> tuple[int, dict[str, int]]:
    """Check the tree with every format; returns the exit code and the peak memory in KiB by kind of process."""
    outputs = [f"--output={name}=reports/{name}" for name in FORMATS]
    command = [
        sys.executable,
        "-m",
        "flake8_nomock",
        "check",
        "--no-cache",
        "--receipt",
        f"-j{jobs}",
        *outputs,
    ]
    process = subprocess.Popen(command, cwd=root)
    peaks: dict[str, int] = {}
    while process.poll() is None:
        for pid in (process.pid, *_below(process.pid)):
            kind, peak = _peak(pid)
            kind = "the run itself" if pid == process.pid else kind
            peaks[kind] = max(peaks.get(kind, 0), peak)
        time.sleep(0.05)
    return process.returncode, peaks


def _below(pid: int) -> list[int]:
    try:
        found = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return [*found, *(inner for child in found for inner in _below(child))]


def _peak(pid: int) -> tuple[str, int]:
    """Name of a program and the most memory that it has held."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return "", 0
    status = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    name = "ast-grep" if "ast-grep" in status["Name"] else "a worker"
    return name, int(status.get("VmHWM", "0 kB").split()[0])


def problems(root: Path, findings: int) -> list[str]:
    """Return what is wrong with the reports."""
    read: dict[str, Any] = import_module("consumers").READ
    found = []
    for name in FORMATS:
        text = (root / "reports" / name).read_text(encoding="utf-8")
        print(f"{name}: {len(text):,} characters")
        if name == "html":  # its strict parser takes a second for a hundred files, which are alike
            head, *files = text.split("<details data-folder=")
            page = "<details data-folder=".join([head, *files[:30], *files[-30:]])
            count = text.count('<tr data-state="new"') if read[name](page) else 0
        elif name in read:
            count = len(set(read[name](text)))
        else:
            count = findings if text.strip() else 0
        wanted = min(findings, 5000) if name == "sarif-upload" else findings
        if count != wanted:
            found.append(f"{name}: {count:,} findings instead of {wanted:,}")
    receipt = json.loads((root / "nomock-receipt.json").read_text(encoding="utf-8"))
    if receipt["findings"] != {"new error": findings} or receipt["exit_code"] != 1:
        found.append(f"receipt: {receipt['findings']}, exit code {receipt['exit_code']}")
    return found


def main() -> int:
    """Generate, run, read, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="nomock-many-") as name:
        root = Path(name)
        findings = generate(root, options.files)
        start = time.monotonic()
        code, peaks = run(root, options.jobs)
        wall = time.monotonic() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        wrong = problems(root, findings) if code == 1 else [f"exit code {code}"]
    print(f"{options.files:,} files, {findings:,} findings, {len(FORMATS)} formats and the receipt")
    print(f"{wall:.1f} s wall clock, {used.ru_utime + used.ru_stime:.1f} s CPU")
    for kind, peak in sorted(peaks.items()):
        print(f"at most {peak / 1024:.0f} MiB for {kind or 'a process that was about to end'}")
    for problem in wrong:
        print(f"WRONG: {problem}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
