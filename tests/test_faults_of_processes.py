"""Processes that die, caches, engines and files that cannot be used: `nomock check` never passes for that."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
import time
import venv
from pathlib import Path

import pytest
from conftest import Run as Command
from conftest import write
from faulty_check import CHECK, MOCK, SPY, check, fill_in, name

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.discover import Selection
from flake8_nomock.pipeline.scan import Scanning
from flake8_nomock.reports import FORMATS


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
