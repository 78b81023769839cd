"""What a release consists of: both distributions with what belongs into them, the lock, the changelog, the versions."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from built import checkout, distributions
from lock import EXTRAS

from flake8_nomock import __version__
from flake8_nomock.catalogue.loader import shipped_rules

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return distributions(tmp_path_factory)


def tracked(*folders: str) -> set[str]:
    """Files that git knows or would add below these folders."""
    command = ["git", "ls-files", "-co", "--exclude-standard", "-z", *folders]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name for name in names.split("\0") if name and (ROOT / name).is_file()}


@pytest.mark.slow
def test_the_checkers_find_nothing(built: Path) -> None:
    files = [str(file) for file in built.iterdir()]
    assert len(files) == 2
    wheel = next(file for file in files if file.endswith(".whl"))
    # The exercises of the workshop are no modules (W004), and their solutions have files that need no change (W002).
    for command in (
        ["twine", "check", "--strict", *files],
        ["check_wheel_contents", "--ignore=W002,W004", wheel],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command], capture_output=True, text=True, cwd=built, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_the_wheel_is_the_package_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
        points = wheel.read(f"flake8_nomock-{__version__}.dist-info/entry_points.txt").decode()
        licence = wheel.read(f"flake8_nomock-{__version__}.dist-info/licenses/LICENSE").decode()
    exercises = {
        name.replace("examples/workshop/", "flake8_nomock/workshop/exercises/")
        for name in tracked("examples/workshop")
    }
    assert names == tracked("flake8_nomock") | exercises
    assert "[flake8.extension]\nNMK = flake8_nomock.plugin:Plugin" in points
    assert "nomock = flake8_nomock.cli:main" in points
    assert licence == (ROOT / "LICENSE").read_text(encoding="utf-8")
    wanted = {
        "flake8_nomock/py.typed",
        "flake8_nomock/catalogue/schema.json",
        "flake8_nomock/templates/init/workflow.yml",
        *(f"flake8_nomock/catalogue/{rule.code}-{rule.name}.yaml" for rule in shipped_rules()),
    }
    assert wanted <= names


@pytest.mark.slow
def test_the_address_of_the_repository_stands_in_one_place(built: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        metadata = wheel.read(f"flake8_nomock-{__version__}.dist-info/METADATA").decode()
    assert "Project-URL: Documentation, https://flake8-nomock.readthedocs.io\n" in metadata
    configured = "\nrepo_url: " in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert ("Project-URL: Source, " in metadata) == configured
    source = checkout(tmp_path / "source")
    text = (source / "mkdocs.yml").read_text(encoding="utf-8")
    address = "https://github.com/acme/nomock"
    lines = [line for line in text.splitlines() if not line.startswith("repo_url:")]
    (source / "mkdocs.yml").write_text("\n".join([*lines, f"repo_url: {address}", ""]), encoding="utf-8")
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        metadata = wheel.read(f"flake8_nomock-{__version__}.dist-info/METADATA").decode()
    assert f"Project-URL: Source, {address}\n" in metadata
    assert f"Project-URL: Issues, {address}/issues\n" in metadata


@pytest.mark.slow
def test_the_sdist_has_what_the_repository_has(built: Path) -> None:
    """It can be tested and built from again; what only our own hosting needs stays out."""
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames() if not archive.getmember(name).isdir()}
    ours = {name for name in tracked() if not name.startswith((".ci/", ".github/"))}
    assert names - {"PKG-INFO"} == ours
    assert {"astgrep-rules/NMK103.yml", "tests/test_release.py", ".pre-commit-hooks.yaml"} <= names


@pytest.mark.slow
def test_the_lock_is_not_stale(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / "lock.py"), "--check"]

    def check() -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert "missing: run `python tools/lock.py`" in check().stderr
    for name in ("pyproject.toml", "requirements-dev.txt"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    done = check()
    assert (done.returncode, done.stderr) == (0, "")
    project = ["[project]", 'name = "a"', 'version = "1"', 'dependencies = ["iniconfig==1.0.0"]']
    project += ["[project.optional-dependencies]", *(f"{extra} = []" for extra in EXTRAS)]
    (tmp_path / "pyproject.toml").write_text("\n".join(project), encoding="utf-8")
    (tmp_path / "requirements-dev.txt").write_text("iniconfig==2.0.0\n", encoding="utf-8")
    done = check()
    assert (done.returncode, "requirements-dev.txt: stale: iniconfig==1.0.0" in done.stderr) == (1, True)


def test_the_lock_is_hashed() -> None:
    text = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    pinned = [block for block in re.split(r"\n(?=[a-z])", text) if not block.startswith("#")]
    assert len(pinned) > 50
    assert all(re.match(r"[a-z0-9-]+==", block) and "--hash=sha256:" in block for block in pinned)


def test_the_changelog_is_kept() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"(?m)^## (?:\[?)([\w.]+)", text)
    assert versions[0] == "Unreleased"
    assert len(versions) == len(set(versions))
    released = [tuple(map(int, version.split("."))) for version in versions[1:]]
    assert released == sorted(released, reverse=True)
    news = _mentioned(text)
    missing = {rule.code for rule in shipped_rules() if rule.since == __version__} - news
    assert not missing, f"rules of {__version__} that the changelog does not name: {sorted(missing)}"


def _mentioned(text: str) -> set[str]:
    """Codes that are named, ranges such as `NMK101 to NMK110` included."""
    found = set(re.findall(r"NMK\d{3}", text))
    for first, last in re.findall(r"NMK(\d{3})(?: to |–)(?:NMK)?(\d{3})", text):
        found |= {f"NMK{number}" for number in range(int(first), int(last) + 1)}
    return found
