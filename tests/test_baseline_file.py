"""The file of the baseline: what it may hold, and that it survives everything."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flake8_nomock.core.atomic_write import WriteError
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.policy.baseline.file import FILE, read, render, write
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.verdicts import Identity


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("<<<<<<< HEAD\n", "nomock-baseline.jsonl:1: an unresolved merge"),
        ('{"path": "a", "code": "N', "nomock-baseline.jsonl:1: no JSON"),
        ("[]\n", "nomock-baseline.jsonl:1: no entry of a baseline"),
        ("\n", "nomock-baseline.jsonl:1: no JSON"),
        (render([Identity("NMK101", "a", "", "b", "", 0)] * 2), "nomock-baseline.jsonl:2: the same entry as"),
    ],
)
def test_what_is_malformed_is_said(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=problem):
        read(tmp_path)


def test_missing_is_not_empty(tmp_path: Path) -> None:
    assert read(tmp_path) is None
    with pytest.raises(ConfigurationError, match="missing: restore it"):
        read(tmp_path, required=True)
    (tmp_path / FILE).write_bytes(b"")
    assert read(tmp_path, required=True) == Baseline()


ODD = [
    Identity("NMK101", "tests/a.py", "", "00", "", 0),
    Identity("NMK101", "tests/é\u2028\x85.py", "", "00", "", 0),
    Identity("NMK101", "\udcff.py", "", "00", "", 0),
    Identity("NMK101", "@top/a.py", "", "00", "", 0),
    Identity("NMK101", "a.py", "", "00", "", 0),
]


@pytest.mark.parametrize("sharded", [False, True])
def test_what_is_written_is_read(tmp_path: Path, sharded: bool) -> None:
    write(tmp_path, ODD, sharded)
    baseline = read(tmp_path)
    assert baseline and {entry.identity for entry in baseline.entries} == set(ODD)
    write(tmp_path, ODD[:1], sharded)
    baseline = read(tmp_path)
    assert baseline and [entry.identity for entry in baseline.entries] == ODD[:1]


def test_shards(tmp_path: Path) -> None:
    names = ["nomock-baseline/%40top.jsonl", "nomock-baseline/@top.jsonl", "nomock-baseline/tests.jsonl"]
    assert write(tmp_path, ODD, sharded=True) == names
    assert write(tmp_path, ODD[:1], sharded=True) == names[2:]
    assert names_in(tmp_path / "nomock-baseline") == ["tests.jsonl"]
    (tmp_path / FILE).touch()
    with pytest.raises(ConfigurationError, match="there is also nomock-baseline/"):
        read(tmp_path)


MANY = [Identity("NMK101", f"tests/{n}.py", "", "unittest.mock", "", 0) for n in range(20_000)]


@pytest.mark.slow
def test_killed_while_writing(tmp_path: Path) -> None:
    """Whenever the writer is killed, the file is one of the two texts, whole."""
    script = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[2:]\n"
        "from test_baseline_file import MANY, write\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    write(Path(sys.argv[1]), MANY, False); write(Path(sys.argv[1]), MANY[:1], False)\n"
    )
    texts = {render(MANY), render(MANY[:1])}
    write(tmp_path, MANY, sharded=False)
    for pause in (0.0, 0.03, 0.11, 0.2, 0.37):
        command = [sys.executable, "-c", script, str(tmp_path), str(Path(__file__).parent)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert writer.stdout and writer.stdout.readline() == b"ready\n"
        time.sleep(pause)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert (tmp_path / FILE).read_text(encoding="utf-8") in texts


@pytest.mark.slow
def test_two_writers_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[3:]\n"
        "from test_baseline_file import MANY, write\n"
        "n = int(sys.argv[2])\n"
        "for k in range(20):\n"
        "    write(Path(sys.argv[1]), MANY[: n + k % 2], False)\n"
    )
    path = str(Path(__file__).parent)
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path), str(n), path]) for n in (5_000, 9_000)
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    baseline = read(tmp_path)
    assert baseline and len(baseline.entries) in (5_000, 5_001, 9_000, 9_001)
    assert names_in(tmp_path) == [FILE]


def test_a_read_only_folder(tmp_path: Path) -> None:
    write(tmp_path, ODD[:1], sharded=False)
    before = (tmp_path / FILE).read_bytes()
    with read_only(tmp_path), pytest.raises(WriteError, match="cannot be written"):
        write(tmp_path, ODD, sharded=False)
    assert ((tmp_path / FILE).read_bytes(), names_in(tmp_path)) == (before, [FILE])


class read_only:  # noqa: N801 - used like a function
    """A folder on a read-only mount where we are root (whom modes do not stop), else by its mode."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mounted = os.geteuid() == 0

    def __enter__(self) -> None:
        if not self.mounted:
            self.folder.chmod(0o555)
            return
        bind = ["mount", "--bind", str(self.folder), str(self.folder)]
        remount = ["mount", "-o", "remount,bind,ro", str(self.folder)]
        if any(subprocess.run(c, capture_output=True, check=False).returncode for c in (bind, remount)):
            pytest.skip("we are root and may not mount")

    def __exit__(self, *_: object) -> None:
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=True)
        else:
            self.folder.chmod(0o755)


def test_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        write(disk, ODD[:1], sharded=False)
        before = (disk / FILE).read_bytes()
        with pytest.raises(
            WriteError, match="cannot be written, No space left on device; it is as it was before"
        ):
            write(disk, MANY, sharded=False)
        assert ((disk / FILE).read_bytes(), names_in(disk)) == (before, [FILE])
    finally:
        subprocess.run(["umount", str(disk)], check=True)
