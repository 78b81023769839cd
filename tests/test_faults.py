"""`nomock check` on machines where things go wrong: it never passes for that, and nothing that was written is lost."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import write
from faulty_check import CHECK, MOCK, check, fill_in
from small_disk import fill, forbid_writing, small_disk

from flake8_nomock.pipeline.cache import Cache


def leftovers(project: Path) -> list[Path]:
    return [*project.rglob("*.tmp")]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A project on a small disk of its own."""
    with small_disk(tmp_path / "disk", "1m") as folder:
        yield fill_in(folder)


# -- full and read-only disks ------------------------------------------------------------------


@pytest.mark.slow
def test_the_cache_does_not_fit(disk: Path) -> None:
    first = check(disk)
    cache = (disk / ".nomock_cache/results.sqlite").read_bytes()
    write(disk, "tests/test_0.py", "import fakeredis\n" * 9)
    ballast = fill(disk)
    run = check(disk)
    assert (run.returncode, first.returncode) == (1, 1) and "NMK203" in run.stdout
    assert run.stderr == (
        f"nomock: {disk}/.nomock_cache/results.sqlite: cannot be written, so the next run checks everything"
        " again: database or disk is full\n"
    )
    assert (disk / ".nomock_cache/results.sqlite").read_bytes() == cache and leftovers(disk) == []
    ballast.unlink()
    assert check(disk).stderr == ""


@pytest.mark.slow
def test_a_report_does_not_fit(disk: Path) -> None:
    assert check(disk, "--output", "sarif=a.sarif").returncode == 1
    report = (disk / "a.sarif").read_bytes()
    fill(disk)
    run = check(disk, "--no-cache", "--output", "sarif=a.sarif")
    assert run.returncode == 3
    assert (
        run.stderr == "nomock: a.sarif: cannot be written, No space left on device; it is as it was before\n"
    )
    assert (disk / "a.sarif").read_bytes() == report and leftovers(disk) == []


@pytest.mark.slow
def test_the_receipt_does_not_fit(disk: Path) -> None:
    fill(disk)
    run = check(disk, "--no-cache", "--receipt")
    assert (
        run.returncode == 3
        and "nomock-receipt.json: cannot be written, No space left on device" in run.stderr
    )
    assert not (disk / "nomock-receipt.json").exists() and leftovers(disk) == []


@pytest.mark.slow
def test_a_run_that_fails_leaves_no_receipt_of_an_earlier_one(tmp_path: Path) -> None:
    fill_in(tmp_path)
    assert check(tmp_path, "--receipt").returncode == 1
    write(tmp_path, "file", "")
    assert check(tmp_path, "--receipt", "--output", "json=file/x.json").returncode == 3
    assert not (tmp_path / "nomock-receipt.json").exists()


@pytest.mark.slow
def test_the_baseline_does_not_fit(disk: Path) -> None:
    command = [sys.executable, "-m", "flake8_nomock", "baseline"]
    subprocess.run([*command, "init"], cwd=disk, check=True, capture_output=True)
    recorded = (disk / "nomock-baseline.jsonl").read_bytes()
    write(disk, "tests/test_0.py", "import requests\n")
    fill(disk)
    run = subprocess.run([*command, "shrink"], cwd=disk, capture_output=True, text=True, check=False)
    assert run.returncode != 0 and "No space left on device" in run.stderr
    assert (disk / "nomock-baseline.jsonl").read_bytes() == recorded and leftovers(disk) == []


def test_the_folder_for_temporary_files_is_full(tmp_path: Path) -> None:
    fill_in(tmp_path)
    with small_disk(tmp_path / "tmp", "16k") as folder:
        run = check(tmp_path, "tests", "web", "--no-cache", TMPDIR=str(folder))
        assert run.returncode == 3 and run.stdout == ""
        assert run.stderr.endswith("No space left on device: the result is not valid\n")
        assert run.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="NOT TESTED: standard output that is full: no /dev/full"
)
def test_standard_output_is_full(tmp_path: Path) -> None:
    fill_in(tmp_path)
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(CHECK, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        command = [*CHECK[:3], "rule", "NMK101"]
        rule = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, rule.returncode) == (3, 3)
    assert run.stderr == "nomock: standard output cannot be written: No space left on device\n"
    assert rule.stderr == "nomock: No space left on device: the result is not valid\n"


@pytest.mark.slow
def test_nobody_reads_standard_output_to_its_end(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, "tests/test_many.py", "import fakeredis\n" * 1500)  # more than a pipe holds
    process = subprocess.Popen(CHECK, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(60), process.stderr.read()) == (3, b"")
    process.stderr.close()


@pytest.mark.slow
def test_a_disk_that_must_not_be_written_to(disk: Path) -> None:
    forbid_writing(disk)
    run = check(disk)
    assert run.returncode == 1 and "NMK101" in run.stdout
    assert "results.sqlite: cannot be written" in run.stderr and "read-only file system" in run.stderr.lower()
    run = check(disk, "--no-cache", "--receipt")
    assert run.returncode == 3
    assert "nomock-receipt.json: cannot be written, Read-only file system" in run.stderr


@pytest.mark.slow
def test_what_is_no_file_is_written_to_and_stays(tmp_path: Path) -> None:
    fill_in(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    texts: list[str] = []
    reader = threading.Thread(target=lambda: texts.append((tmp_path / "pipe").read_text()))
    reader.start()
    command = [*CHECK[:4], "--output", "json=pipe", "--output", "json=/dev/stdout", "--receipt", "/dev/null"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    reader.join(60)
    assert run.returncode == 1
    assert json.loads(texts[0])["findings"] == json.loads(run.stdout)["findings"] != []
    assert Path("/dev/null").is_char_device() and (tmp_path / "pipe").is_fifo()


# -- several runs at once, runs that are killed ------------------------------------------------


@pytest.mark.slow
def test_runs_at_once(tmp_path: Path) -> None:
    fill_in(tmp_path, files=30)
    command = [*CHECK, "--receipt", "--output", "json=report.json"]
    expected = check(tmp_path, "--no-cache").stdout
    running = [
        subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for process in running:
        stdout, stderr = process.communicate(timeout=120)
        assert (process.returncode, stdout, stderr) == (1, expected, "")
    warm = check(tmp_path, "--receipt", "warm.json")
    receipt, after = (
        json.loads((tmp_path / name).read_text()) for name in ("nomock-receipt.json", "warm.json")
    )
    assert receipt["files"] == after["files"] and len(receipt["files"]) == 31
    assert {engine["scanned"] for engine in after["engines"].values()} == {0}
    assert (warm.stdout, warm.stderr) == (expected, "")
    assert len(json.loads((tmp_path / "report.json").read_text())["findings"]) == 61
    assert leftovers(tmp_path) == []


@pytest.mark.slow
def test_killed_at_any_moment(tmp_path: Path) -> None:
    fill_in(tmp_path, files=80)
    start = time.monotonic()
    expected = check(tmp_path, "--receipt")
    duration = time.monotonic() - start
    chance = random.Random(20261124)
    for number in range(6):
        write(tmp_path, f"tests/test_{number}.py", f"{MOCK}\nx = {number}\n")
        command = [*CHECK, "-j2", "--receipt", "--output", "json=report.json"]
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL) as process:
            time.sleep(chance.uniform(0.2, 1.05) * duration)
            process.kill()
        assert Cache(tmp_path, "any").problem == ""
        for name in ("nomock-receipt.json", "report.json"):
            if (tmp_path / name).exists():
                json.loads((tmp_path / name).read_text())
    run = check(tmp_path, "--receipt")
    assert (run.stdout, run.stderr, run.returncode) == (expected.stdout, "", 1)


WRITER = """
import sys
from pathlib import Path
from flake8_nomock.core import atomic_write as atomic
turn = 0
while True:
    turn += 1
    atomic.write_pieces(Path(sys.argv[1]), (f"{turn % 10}" * 1000 for _ in range(300)))
    print(turn, flush=True)
"""


@pytest.mark.slow
def test_killed_while_writing(tmp_path: Path) -> None:
    """Thousands of writes, killed in the middle: what is there is one whole text."""
    file = tmp_path / "text"
    chance = random.Random(20261124)
    for _ in range(12):
        command = [sys.executable, "-c", WRITER, str(file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.05))
            process.kill()
        text = file.read_text()
        assert len(text) == 300_000 and len(set(text)) == 1
    for leftover in leftovers(tmp_path):
        os.utime(leftover, (0, 0))
    code = (
        "from pathlib import Path\nfrom flake8_nomock.core.atomic_write import write\nwrite(Path('text'), '')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    assert leftovers(tmp_path) == []
