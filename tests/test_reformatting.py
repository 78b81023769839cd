"""What `ruff format` does to a file leaves its identities as they are: the whole Python corpus, real runs.

One exception is known: of two findings of a rule on one line only the first is reported, so a line that the
formatter splits brings the second to light.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from flake8_nomock.policy.configuration import Configuration
from flake8_nomock.policy.keys import Key, key_of
from flake8_nomock.policy.levels import Levels
from flake8_nomock.sources import SourceChecker

CORPUS = Path(__file__).parent / "corpus" / "python"


def keys(folder: Path) -> Counter[tuple[str, Key]]:
    """What a baseline would record, per file of the corpus."""
    checker = SourceChecker(Configuration(Path("/nowhere"), levels=Levels("strict")))
    found: Counter[tuple[str, Key]] = Counter()
    for file in sorted(folder.rglob("*.py")):
        source = file.read_bytes()
        header = source.split(b"\n", 1)[0].decode("utf-8", "replace").partition("# corpus: ")[2].split()
        for finding in checker.findings(source, header[0] if header else "tests/test_x.py"):
            found[file.relative_to(folder).as_posix(), key_of(finding)] += 1
    return found


def test_narrow_lines_lose_no_identity(tmp_path: Path) -> None:
    shutil.copytree(CORPUS, tmp_path / "corpus")
    before = keys(tmp_path / "corpus")
    ruff = Path(sys.executable).parent / "ruff"
    command = [str(ruff), "format", "--quiet", "--isolated", "--line-length=60", str(tmp_path / "corpus")]
    subprocess.run(command, check=False)  # files that are no Python make it exit with 2
    after = keys(tmp_path / "corpus")
    assert before.total() > 1_500
    assert before - after == Counter()
    assert (after - before).total() <= 20, "second findings of lines that were split"
