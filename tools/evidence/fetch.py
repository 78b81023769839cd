"""Fetches the source distributions pinned in packages.toml and unpacks them.

pip downloads them, from the index that the user's pip is configured for and in hash-checking
mode. pip has no way to only download an sdist: it also asks the sdist's build backend for its
metadata, in an isolated environment, so build code of these packages runs, though never before
their sha256 has been checked. Nothing is installed.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PACKAGES = Path(__file__).with_name("packages.toml")
DEFAULT_INTO = Path("~/.cache/flake8-nomock/evidence")

FIELDS = {
    "name": re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?"),
    "version": re.compile(r"[A-Za-z0-9][A-Za-z0-9.!+_-]*"),
    "sdist": re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*\.tar\.gz"),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}


class FetchError(Exception):
    """A pin that cannot be read, downloaded, verified or unpacked; the message is one line."""


class Pin(NamedTuple):
    """One source distribution, as packages.toml names it."""

    name: str
    version: str
    sdist: str
    """File name of the archive, which ends in `.tar.gz`."""
    sha256: str

    @property
    def root(self) -> str:
        """Name of the one folder that the archive holds."""
        return self.sdist.removesuffix(".tar.gz")


def read_pins(path: Path = PACKAGES) -> list[Pin]:
    """Return the pins of the file at `path`, in the file's order.

    Raises FetchError if the file cannot be read, is not TOML, or has a package whose fields are
    not exactly name, version, sdist and sha256, each a string of the right form.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FetchError(f"{path}: {error}") from error
    packages = data.get("package")
    if not isinstance(packages, list) or not packages:
        raise FetchError(f"{path}: no [[package]] table")
    pins = []
    for number, package in enumerate(packages, start=1):
        if not isinstance(package, dict) or package.keys() != FIELDS.keys():
            raise FetchError(f"{path}: package {number}: needs exactly {', '.join(FIELDS)}")
        for field, form in FIELDS.items():
            value = package[field]
            if not isinstance(value, str) or not form.fullmatch(value):
                raise FetchError(f"{path}: package {number}: bad {field}: {value!r}")
        pins.append(Pin(**package))
    return pins


def download(pin: Pin, folder: Path) -> Path:
    """Let pip download the sdist of `pin` into `folder` and return the archive's path.

    Raises FetchError with pip's own error if pip fails, or if the archive that pip saved has
    another name or another sha256 than the pin says.
    """
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{pin.name}=={pin.version} --hash=sha256:{pin.sha256}\n", encoding="utf-8")
    # --no-binary names the one package: `:all:` would build the build backends from source too.
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "--no-deps", f"--no-binary={pin.name}"]
    command += ["--require-hashes", f"--requirement={requirements}", f"--dest={folder}"]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise FetchError(f"{pin.name} {pin.version}: pip failed: {pip_error(done.stderr)}")
    archive = folder / pin.sdist
    if not archive.is_file():
        raise FetchError(f"{pin.name} {pin.version}: pip saved no {pin.sdist}")
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != pin.sha256:
        raise FetchError(f"{pin.sdist}: sha256 is {found}, not {pin.sha256}")
    return archive


def pip_error(stderr: str) -> str:
    """Return the line of pip's `stderr` that says best why it failed."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error:")]
    # This one only says that there is another, further up.
    causes = [line for line in errors if "subprocess-exited-with-error" not in line]
    return (causes or errors or lines or ["failed without a word"])[-1]


def unpack(archive: Path, folder: Path, root: str) -> Path:
    """Unpack `archive` into `folder` and return the path of its one top folder, `root`.

    The archive cannot write outside `folder`. Raises FetchError if it tries to, is damaged, or
    holds anything beside `root`.
    """
    if not hasattr(tarfile, "data_filter"):
        raise FetchError("this Python's tarfile has no safe extraction; update to its last release")
    try:
        with tarfile.open(archive, "r:gz") as tar:
            tar.extractall(folder, filter="data")
    except (tarfile.TarError, zlib.error, OSError, EOFError) as error:
        raise FetchError(f"{archive.name}: {error}") from error
    if [path.name for path in folder.iterdir()] != [root]:
        raise FetchError(f"{archive.name}: does not hold just the folder {root}")
    return folder / root


def fetch_pins(pins: Sequence[Pin], into: Path) -> Iterator[Path]:
    """Yield the unpacked root of each pin below `into`, as soon as it is there.

    A root that is there already is neither downloaded nor looked at again: it appears under its
    name only once it is complete. Raises FetchError, and OSError if `into` cannot be written.
    """
    into.mkdir(parents=True, exist_ok=True)
    for pin in pins:
        root = into / pin.root
        if not root.is_dir():
            with TemporaryDirectory(prefix=".partial-", dir=into) as name:
                archive = download(pin, Path(name))
                tree = Path(name, "tree")
                tree.mkdir()
                unpack(archive, tree, pin.root).rename(root)
        yield root


def fetch(into: Path) -> list[Path]:
    """Download and unpack every package of packages.toml into the folder `into`.

    `into` is made if need be; what an earlier call left there is used again, without the network.
    Returns the unpacked roots, `into/NAME-VERSION`, in the file's order.

    Raises FetchError, whose message is one line, if packages.toml is wrong or a package cannot be
    downloaded, verified or unpacked, and OSError if `into` cannot be written. The roots that
    were complete by then stay.
    """
    return list(fetch_pins(read_pins(), into))


def main(arguments: Sequence[str] | None = None) -> int:
    """Fetch everything; print each root with the number of .py files below it, then the total.

    `arguments` are the command line's, by default this process's. Returns the exit code: 0, or 2
    after a failure, which is one line on standard error.
    """
    parser = argparse.ArgumentParser(
        description="Download and unpack the source distributions pinned in packages.toml."
    )
    parser.add_argument(
        "--into",
        type=Path,
        default=DEFAULT_INTO,
        metavar="FOLDER",
        help=f"where to unpack them (default: {DEFAULT_INTO})",
    )
    into: Path = parser.parse_args(arguments).into
    total = 0
    try:
        for root in fetch_pins(read_pins(), into.expanduser()):
            count = sum(1 for path in root.rglob("*.py") if path.is_file())
            total += count
            print(f"{count:6} {root}", flush=True)
    except (FetchError, OSError) as error:
        print(f"fetch.py: error: {error}", file=sys.stderr)
        return 2
    print(f"{total:6} .py files in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
