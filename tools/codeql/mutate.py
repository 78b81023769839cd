"""Seed semantic faults into the library packs, and see whether the corpus or the test across files notices.

    python tools/codeql/mutate.py --library CODEQL --tools TOOLS [--only TEXT] [--language L] [--every N] [--clean]

The faults are in mutants.toml. Each is tried in a copy of the packs: run_corpus.py over the named folder, or run_across.py.
A fault is noticed where other differences come out than without it. One that does not type-check (qlcheck refuses it) is an
error in mutants.toml, and ends the run. Exit code 1 if fewer than 95 % are noticed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import tomllib

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WANTED = 0.95
_SEARCHED = ("file", "old", "noticed-by")
TAGS = {
    "across/Answers.qll": "MadeUpAnswerFromElsewhere",
    "across/Constructions.qll": "ApplicationOnDouble",
    "across/SetUps.qll": "PatchedForAllTests",
    "across/TestModes.qll": "TestModeFromElsewhere",
}
"""Files whose faults show in the results of one query alone."""


def _look(tags: str, files: str) -> list[str]:
    return [
        f"--{option}={value}" for option, text in (("tag", tags), ("files", files)) for value in text.split()
    ]


LOOKS = {
    "python": {
        "objects": _look("ReexportedDouble DoubleThroughCalls", "tests/*.py tests/objects/* tests/unit/*"),
        "calls": _look("ReexportedDouble DoubleThroughCalls", "tests/*.py tests/api/*"),
        "fixtures": _look("DoubleFixtureElsewhere", "tests/*.py tests/api/* tests/near/**/* tests/plugged/*"),
        "makers": _look("DoubleFixtureElsewhere", "tests/*.py tests/patching/* tests/factory_fixtures/*"),
        "classes": _look("DoubleFixtureElsewhere", "tests/*.py tests/classes/*"),
        "reach": _look("ProductionReachesTests", "src/**/* tests/doubles.py tests/factories.py"),
    },
    "javascript": {
        "objects": _look(
            "ReexportedDouble DoubleThroughCalls", "tests/*.ts tests/*.js tests/objects/* tests/unit/*"
        ),
        "calls": _look("ReexportedDouble DoubleThroughCalls", "tests/*.ts tests/api/*"),
        "fixtures": _look("DoubleFixtureElsewhere", "tests/*.ts tests/api/* tests/e2e/*"),
        "reach": _look("ProductionReachesTests", "src/**/* tests/doubles.ts"),
    },
}
"""Parts of the folder `across`, which takes long as a whole, by language and name; without a fault, all agree."""
BY_HAND = (
    "across",
    "across-reach",
    "across-modes",
    "across-guards",
    "across-options",
    "across-answers",
    "across-setups",
    "across-services",
    "permits",
)
"""The folders of tests that are written by hand, which run_across.py runs."""


def main(arguments: list[str]) -> int:
    """Try all mutants; prints one line each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument(
        "--only",
        action="append",
        help="only mutants whose file, old text or place contains this; may be repeated",
    )
    parser.add_argument("--language", default="", help="only mutants of this language")
    parser.add_argument(
        "--every", type=int, default=1, help="of these, only every so many: a sample of all files"
    )
    parser.add_argument(
        "--clean",
        action="store_true",
        help="nothing differs without a fault: run_corpus.py was silent before",
    )
    options = parser.parse_args(arguments)
    mutants = tomllib.loads((HERE / "mutants.toml").read_text(encoding="utf-8"))["mutant"]
    wanted = options.only or [""]
    mutants = [m for m in mutants if any(text in m[key] for text in wanted for key in _SEARCHED)]
    mutants = [mutant for mutant in mutants if options.language in ("", _language(mutant))]
    common = ["--library", str(options.library), "--tools", str(options.tools)]
    mutants = mutants[:: options.every]
    before = defaultdict(str) if options.clean else _before(mutants, common)
    with ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda m: _try(m, before[_language(m), m["noticed-by"]], common), mutants))
    noticed = sum(results)
    print(f"{noticed} of {len(mutants)} noticed ({noticed / len(mutants):.0%})")
    return 0 if noticed >= WANTED * len(mutants) else 1


def _before(mutants: Sequence[dict[str, str]], common: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return what differs without any fault, per language and place."""
    found = {}
    for language in sorted({_language(mutant) for mutant in mutants}):
        places = sorted({m["noticed-by"] for m in mutants if _language(m) == language})
        folders = [place for place in places if place not in BY_HAND]
        lines = _run(language, folders, ROOT / "codeql", common).splitlines(True) if folders else []
        for place in folders:
            found[language, place] = "".join(line for line in lines if place in line)
        for place in BY_HAND:
            if place in places and place != "across":
                found[language, place] = _run(language, [place], ROOT / "codeql", common)
    return found


def _language(mutant: dict[str, str]) -> str:
    return mutant.get("language", "python")


def _try(mutant: dict[str, str], before: str, common: Sequence[str]) -> bool:
    with tempfile.TemporaryDirectory() as temporary:
        packs, language = Path(temporary) / "codeql", _language(mutant)
        shutil.copytree(ROOT / "codeql" / language, packs / language, ignore=shutil.ignore_patterns("corpus"))
        file = packs / language / "lib/nomock" / mutant["file"]
        text = file.read_text(encoding="utf-8")
        if mutant["old"] not in text:
            raise SystemExit(f"mutants.toml: {mutant['file']}: `{mutant['old']}` is not there")
        file.write_text(text.replace(mutant["old"], mutant["new"], 1), encoding="utf-8")
        difference = ""
        for place, options in _looks(mutant):
            after = _run(language, [place], packs, [*common, *options])
            if "qlcheck:" in after:
                raise SystemExit(f"mutants.toml: {mutant['file']}: `{mutant['old']}`: no valid QL:\n{after}")
            new = set(after.replace(str(packs), str(ROOT / "codeql")).splitlines())
            difference = min(set(before.splitlines()) ^ new, default="")
            if difference:
                break
    print(
        f"{'noticed' if difference else 'MISSED '} {mutant['file']}: "
        f"{mutant['old'].splitlines()[0].strip()[:90]} | {difference[:150]}",
        flush=True,
    )
    return bool(difference)


def _looks(mutant: dict[str, str]) -> list[tuple[str, list[str]]]:
    """Return places, and options of run_across.py, to look with one after the other: what is quick comes first."""
    place, language = mutant["noticed-by"], _language(mutant)
    if place == "across":
        looks, first = LOOKS[language], mutant.get("shows", "")
        return [(place, looks[name]) for name in sorted(looks, key=lambda name: name != first)]
    tag = TAGS.get(mutant["file"], "")
    options = ["--tag", tag] if tag and place in BY_HAND else []
    if (place, language) == ("across-modes", "python"):
        return [(folder, options) for folder in ("across-options", "across-guards", place)]
    return [(place, options)]


def _run(language: str, places: Sequence[str], packs: Path, common: Sequence[str]) -> str:
    by_hand = [place for place in places if place in BY_HAND]
    script = "run_across.py" if by_hand else "run_corpus.py"
    command: list[Any] = [sys.executable, HERE / script, *common, "--packs", packs, "--language", language]
    command += [word for place in by_hand for word in ("--part", place)]
    if not by_hand:
        command += [word for place in places for word in ("--rule", place)]
        command += ["--apart"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{places}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
