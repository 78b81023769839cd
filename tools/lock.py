"""Lock what development needs: exact versions and hashes for every platform and Python that we claim.

    python tools/lock.py            write `requirements-dev.txt`; versions that still fit stay
    python tools/lock.py --upgrade  take the newest versions
    python tools/lock.py --check    exit code 1 if `pyproject.toml` asks for something else by now

New files of a locked release (a wheel for another Python) change hashes and are no reason for `--check` to fail.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

LOCK = "requirements-dev.txt"
EXTRAS = ("test", "lint", "services", "docs")
OLDEST_PYTHON = "3.10"


def resolve(project: Path, lock: Path, upgrade: bool) -> None:
    """Write the lock of a project; what stands in it already is preferred. Raises `SystemExit`."""
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal"),
        "--system-certs",  # as pip: the proxy of a company is known to the system alone
        *(argument for extra in EXTRAS for argument in ("--extra", extra)),
        *("--python-version", OLDEST_PYTHON, "--generate-hashes"),
        *("--custom-compile-command", "python tools/lock.py", "--output-file", str(lock)),
        *(["--upgrade"] if upgrade else []),
    ]
    done = subprocess.run(command, cwd=project, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise SystemExit(f"{project / 'pyproject.toml'}: cannot be resolved, see above")


def pins(lock: Path) -> list[str]:
    """Return the versions with their markers, without hashes and comments."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [line.rstrip(" \\") for line in lines if line and line[0] not in "# "]


def main(arguments: list[str]) -> int:
    """Write or check the lock of the project in the current folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--upgrade", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    lock = Path.cwd() / LOCK
    if not options.check:
        resolve(Path.cwd(), lock, options.upgrade)
        return 0
    if not lock.is_file():
        raise SystemExit(f"{lock}: missing: run `python tools/lock.py`")
    with TemporaryDirectory() as folder:
        fresh = Path(folder, LOCK)
        shutil.copyfile(lock, fresh)
        resolve(Path.cwd(), fresh, upgrade=False)
        changed = sorted({*pins(lock)} ^ {*pins(fresh)})
    for pin in changed:
        print(f"{LOCK}: stale: {pin}", file=sys.stderr)
    if changed:
        print("run `python tools/lock.py`", file=sys.stderr)
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
