"""The rendered rules are for readers: a library more is a line more, and every alternative says where it comes from."""

from __future__ import annotations

import shutil
from difflib import unified_diff
from pathlib import Path

import pytest
import yaml

from flake8_nomock.catalogue.loader import load_rules, rule_files, shipped_rules
from flake8_nomock.engines.astgrep.rules.readable import dumper
from flake8_nomock.engines.astgrep.rules.render import outputs

LIBRARY = """
typescript:
  - {id: acme-http, level: error, package: acme-http, import: [acme-http]}"""


def changed(before: dict[str, str], after: dict[str, str]) -> dict[str, list[str]]:
    """Return the added and removed lines by file."""
    result = {}
    for name in sorted({*before, *after}):
        old, new = before.get(name, "").splitlines(), after.get(name, "").splitlines()
        lines = [line for line in unified_diff(old, new, n=0, lineterm="") if line[0] in "+-"][2:]
        if lines:
            result[name] = lines
    return result


@pytest.mark.slow
def test_a_package_more_is_one_line_more(tmp_path: Path) -> None:
    for file in rule_files():
        shutil.copy(file, tmp_path)
    before = outputs(load_rules(sorted(tmp_path.glob("*.yaml"))))
    file = next(tmp_path.glob("NMK205-*.yaml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\ntypescript:", LIBRARY, 1), encoding="utf-8")
    after = outputs(load_rules(sorted(tmp_path.glob("*.yaml"))))
    assert changed(before, after) == {"astgrep-rules/NMK205.yml": ["+            |acme-http"]}


@pytest.mark.slow
def test_every_alternative_is_headed() -> None:
    for name, text in outputs(shipped_rules()).items():
        if not name.startswith("astgrep-rules/"):
            continue
        rule = yaml.load(text, yaml.CSafeLoader)["rule"]
        lines = text.splitlines()
        if "  # " in text and [*rule] == ["any"]:
            heads = [line for line in lines if line.startswith("  # ")]
            assert len(heads) == len(rule["any"]), name
        else:
            assert any(line.startswith("# ") for line in lines[1:]), name


@pytest.mark.slow
def test_utilities_have_names_of_their_own() -> None:
    """Global utilities share one space of names with those of the project."""
    for name, text in outputs(shipped_rules()).items():
        if name.startswith("astgrep-utils/"):
            assert yaml.load(text, yaml.CSafeLoader)["id"] == f"nomock-{Path(name).stem}"


@pytest.mark.slow
def test_libyaml_writes_the_same_text() -> None:
    """It is missing in some builds of PyYAML, and `sync --check` compares texts."""
    rules = (Path(__file__).parent.parent / "astgrep-rules").glob("NMK[25]*.yml")
    values = [yaml.load(rule.read_text(encoding="utf-8"), yaml.CSafeLoader) for rule in rules]
    assert len(values) > 20
    options = {"sort_keys": False, "width": 100, "allow_unicode": True, "default_flow_style": None}
    plain, quick = (
        yaml.dump_all(values, Dumper=dumper(base), **options) for base in (yaml.SafeDumper, yaml.CSafeDumper)
    )
    assert plain == quick
