"""`nomock check` on machines where things go wrong: it never passes for that, and nothing that was written is lost."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
import time
import venv
from collections.abc import Iterator
from pathlib import Path

import processes
import pytest
from conftest import Run as Command
from conftest import write
from small_disk import fill, forbid_writing, small_disk

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.discover import Selection
from flake8_nomock.pipeline.scan import Scanning
from flake8_nomock.reports import FORMATS

MOCK = "from unittest import mock\n\nsend = mock.Mock()\n"
SPY = 'import { vi } from "vitest";\n\nconst send = vi.fn();\n'
CHECK = [sys.executable, "-m", "flake8_nomock", "check", "--format", "concise"]
Done = subprocess.CompletedProcess[str]


def check(project: Path, *arguments: str, **environment: str) -> Done:
    """A run of `nomock check` in a project."""
    env = {**os.environ, **environment}
    return processes.nomock("check", "--format", "concise", *arguments, cwd=project, env=env)


def fill_in(project: Path, files: int = 1) -> Path:
    """A project with mocks in both languages."""
    (project / ".git").mkdir(exist_ok=True)
    for number in range(files):
        write(project, f"tests/test_{number}.py", MOCK)
    write(project, "web/a.test.ts", SPY)
    return project


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


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def workers(process: subprocess.Popen[bytes]) -> list[int]:
    """The worker processes of a run, as soon as there are two."""
    while process.poll() is None:
        found = children(process.pid)
        if len(found) >= 2:
            return found
        time.sleep(0.01)
    raise AssertionError("the run ended before it had started its workers")


needs_proc = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="NOT TESTED: killed workers: needs /proc to find them"
)


@needs_proc
@pytest.mark.slow
@pytest.mark.parametrize("signal_", [signal.SIGKILL, signal.SIGTERM])
def test_workers_do_not_outlive_a_run_that_is_killed(tmp_path: Path, signal_: signal.Signals) -> None:
    for number in range(400):
        write(tmp_path, f"tests/test_{number}.py", MOCK * 40)
    process = subprocess.Popen([*CHECK, "-j2", "--no-cache"], cwd=tmp_path, stdout=subprocess.DEVNULL)
    found = workers(process)
    process.send_signal(signal_)
    assert process.wait(60) == -signal_
    end = time.monotonic() + 30
    while time.monotonic() < end and any(Path(f"/proc/{pid}").exists() for pid in found):
        time.sleep(0.05)
    assert [pid for pid in found if Path(f"/proc/{pid}").exists()] == []


@pytest.mark.slow
@needs_proc
def test_a_worker_dies(tmp_path: Path) -> None:
    for number in range(400):
        write(tmp_path, f"tests/test_{number}.py", MOCK * 40)
    process = subprocess.Popen(
        [*CHECK, "-j2", "--no-cache"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    os.kill(workers(process)[0], signal.SIGKILL)
    stdout, stderr = process.communicate(timeout=120)
    assert (process.returncode, stdout) == (3, b"")
    assert stderr.startswith(b"nomock: a worker process died")


@pytest.mark.slow
@needs_proc
def test_an_interrupt_of_the_whole_group(tmp_path: Path) -> None:
    """Ctrl-C reaches the workers, too: still one line."""
    for number in range(400):
        write(tmp_path, f"tests/test_{number}.py", MOCK * 40)
    process = subprocess.Popen(
        [*CHECK, "-j2", "--no-cache"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    workers(process)
    os.killpg(process.pid, signal.SIGINT)
    stdout, stderr = process.communicate(timeout=120)
    assert (process.returncode, stdout) == (3, b"")
    assert stderr == b"nomock: interrupted: the result is not valid\n"


@needs_proc
def test_ast_grep_is_killed_in_the_middle(tmp_path: Path) -> None:
    for number in range(300):
        write(tmp_path, f"web/{number}.test.ts", SPY * 60)
    process = subprocess.Popen(
        [*CHECK, "--no-cache"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    while process.poll() is None:
        found = [pid for pid in children(process.pid) if name(pid) == "ast-grep"]
        if found:
            os.kill(found[0], signal.SIGKILL)
            break
        time.sleep(0.002)
    stdout, stderr = process.communicate(timeout=120)
    assert (process.returncode, stdout) == (3, b"")
    assert stderr.startswith(b"nomock: ast-grep: the scan failed with code -9")


def name(pid: int) -> str:
    """What a process runs; empty if it has ended."""
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


# -- caches, engines, files --------------------------------------------------------------------


@pytest.fixture(scope="module")
def cached(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a cache."""
    project = fill_in(tmp_path_factory.mktemp("cached"))
    check(project)
    return project


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["cut", "bytes", "empty", "other", "folder", "a file for its folder"])
def test_a_cache_that_cannot_be_used(tmp_path: Path, cached: Path, damage: str) -> None:
    shutil.copytree(cached, tmp_path, dirs_exist_ok=True)
    cache = tmp_path / ".nomock_cache/results.sqlite"
    content = cache.read_bytes()
    if damage == "cut":
        cache.write_bytes(content[: len(content) // 2])
    elif damage == "bytes":
        cache.write_bytes(content[:-9] + bytes(range(247, 256)))
    elif damage == "empty":
        cache.write_bytes(b"")
    elif damage == "other":
        cache.write_bytes(b"[]\n{}")
    else:
        cache.unlink()
        if damage == "folder":
            cache.mkdir()
        else:
            (cache.parent / ".gitignore").unlink()
            cache.parent.rmdir()
            cache.parent.write_text("")
    run = check(tmp_path)
    assert (run.returncode, run.stdout.count("NMK")) == (1, 3)
    assert run.stderr.startswith(f"nomock: {cache}: ") and run.stderr.count("\n") == 1
    assert damage in ("folder", "a file for its folder") or Cache(tmp_path, "any").problem == ""


@pytest.mark.slow
@pytest.mark.parametrize("program", ["true", "false", "cat"])
def test_ast_grep_is_another_program(tmp_path: Path, program: str) -> None:
    """An installation in which something else answers to the name of the engine: its silence is no pass."""
    home = tmp_path / "installation"
    venv.create(home)
    packages = next(home.glob("lib/*/site-packages"))
    own = Path(__file__).parent.parent
    (packages / "ours.pth").write_text(f"{own}\n{sysconfig.get_path('purelib')}\n")
    found = next(p for p in (Path("/bin"), Path("/usr/bin")) if (p / program).exists()) / program
    (home / "bin/ast-grep").symlink_to(found)
    project = tmp_path / "project"
    write(project, "web/a.test.ts", SPY)
    run = subprocess.run(
        [home / "bin/python", "-m", "flake8_nomock", "check"],
        cwd=project, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (3, "")
    assert (
        "the astgrep engine does not find what it must find" in run.stderr or "the scan failed" in run.stderr
    )


@pytest.mark.slow
def test_files_that_are_gone(tmp_path: Path) -> None:
    """Selected, and gone when their turn comes."""
    selection = Selection({"python": ("gone.py",), "astgrep": ("gone.ts",)}, {})
    scan = Scanning(Configuration(tmp_path), RulesInForce(())).scan(selection)
    assert [(f.code, f.path, f.symbol) for f in scan.findings] == [
        ("NMK900", "gone.py", "no such file"),
        ("NMK900", "gone.ts", "no such file"),
    ]
    assert scan.digests == {"gone.py": "", "gone.ts": ""}


@pytest.mark.slow
def test_a_script_that_changes_while_it_is_checked(tmp_path: Path) -> None:
    """ast-grep reads the files by itself: what it read must be what the cache and the receipt speak of."""
    file = write(tmp_path, "web/a.test.ts", SPY)
    stop = threading.Event()

    def keep_changing() -> None:
        number = 0
        while not stop.wait(0.002):
            number += 1
            file.write_text(f"{SPY}// {number}\n")

    writer = threading.Thread(target=keep_changing)
    writer.start()
    try:
        scanning = Scanning(Configuration(tmp_path), RulesInForce(()))
        scan = scanning.scan(Selection({"python": (), "astgrep": ("web/a.test.ts",)}, {}))
    finally:
        stop.set()
        writer.join()
    assert "changed or vanished while it was checked" in {f.symbol for f in scan.findings}
    assert scan.digests == {"web/a.test.ts": ""}


@pytest.mark.slow
def test_unreadable_files(tmp_path: Path) -> None:
    """Without the right of root to read everything, where that can be given up."""
    fill_in(tmp_path)
    (tmp_path / "tests/test_0.py").chmod(0)
    (tmp_path / "web/a.test.ts").chmod(0)
    plain = [] if os.geteuid() else ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    try:
        run = subprocess.run([*plain, *CHECK], cwd=tmp_path, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("NOT TESTED: unreadable files: root reads everything, and setpriv is not there")
    assert run.returncode == 3
    assert [line.partition(": ")[2] for line in run.stdout.splitlines()] == [
        "NMK900 file was not checked (cannot be read, Permission denied): fix the file or add it to ignored-paths",
        "NMK900 file was not checked (cannot be read, Permission denied): fix the file or add it to ignored-paths",
    ]


@pytest.mark.slow
@pytest.mark.skipif(
    sys.platform != "linux", reason="NOT TESTED: a name that is no text: this system has none"
)
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, os.fsdecode(b"tests/test_\xff.py"), MOCK)
    outputs = [f"--output={name}={name}" for name in FORMATS]
    for _ in range(2):  # the second time from the cache
        run = check(tmp_path, "--receipt", *outputs)
        assert (run.returncode, run.stderr) == (1, "")
        assert len(json.loads((tmp_path / "json").read_text())["findings"]) == 2
        assert len(json.loads((tmp_path / "nomock-receipt.json").read_text())["files"]) == 1
    write(tmp_path, os.fsdecode(b"web/\xff.test.ts"), SPY)  # ast-grep panics at such a name
    run = check(tmp_path)
    assert run.returncode == 3 and "NMK900 file was not checked (its name is no UTF-8)" in run.stdout
    assert "NMK102" in run.stdout


@pytest.mark.slow
def test_an_lfs_pointer_is_not_a_clean_file(project: Path, nomock: Command, flake8: Command) -> None:
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'a' * 64}\nsize 12\n"
    write(project, "tests/test_new.py", pointer)
    write(project, "web/new.test.ts", pointer)
    done = nomock("check", "--no-cache", "--format", "concise")
    assert done.returncode == 3
    assert done.stdout.count("NMK900") == 2 and "git lfs pull" in done.stdout
    assert flake8("tests").returncode == 1


@pytest.mark.slow
def test_a_link_to_itself(tmp_path: Path) -> None:
    """Outside git, where folders are walked."""
    write(tmp_path, "nomock.toml", "")
    write(tmp_path, "tests/test_a.py", "x = 1\n")
    (tmp_path / "self.py").symlink_to("self.py")
    command = [sys.executable, "-m", "flake8_nomock", "check", "--no-cache"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "symbolic link" in done.stdout
