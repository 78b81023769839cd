"""`nomock rule`, from the outside."""

from __future__ import annotations

import json
from pathlib import Path

from conftest import Run, write

from flake8_nomock.catalogue.loader import shipped_rules


def test_lists_all_rules(nomock: Run) -> None:
    done = nomock("rule")
    assert done.returncode == 0
    codes = [line.split()[0] for line in done.stdout.splitlines()]
    assert codes == [rule.code for rule in shipped_rules()]


def test_explains_one_rule_by_code_or_name(nomock: Run) -> None:
    by_code, by_name = nomock("rule", "nmk103"), nomock("rule", "patched-by-library")
    assert by_code.stdout == by_name.stdout
    assert by_code.stdout.startswith("# NMK103 patched-by-library\n")
    headings = (
        "Why it is a problem",
        "What to use instead",
        "Example in Python",
        "What is reported in Python",
    )
    for heading in headings:
        assert f"\n## {heading}\n" in by_code.stdout


def test_page_and_command_say_the_same(nomock: Run) -> None:
    page = (Path(__file__).parent.parent / "docs/rules/NMK203.md").read_text(encoding="utf-8")
    assert nomock("rule", "NMK203").stdout.strip() in page


def test_json(nomock: Run) -> None:
    rule = json.loads(nomock("rule", "NMK203", "--json").stdout)
    assert (rule["code"], rule["name"], rule["scope"]) == ("NMK203", "redis-and-cache", "any")
    assert "fakeredis" in {entry["id"] for entry in rule["python"]}
    everything = json.loads(nomock("rule", "--json").stdout)
    assert [r["code"] for r in everything] == [r.code for r in shipped_rules()]


def test_unknown_rule(nomock: Run) -> None:
    done = nomock("rule", "redis-and-cash")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "nomock: no rule 'redis-and-cash': did you mean redis-and-cache?\n"


def test_own_rules_are_explained_too(project: Path, nomock: Run) -> None:
    rule = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
    write(project, "rules/NMK801-acme-fakes.yaml", rule)
    write(project, "nomock.toml", 'extra-rules = ["rules/*.yaml"]\n')
    assert nomock("rule", "NMK801").stdout.startswith("# NMK801 acme-fakes\n")


def test_broken_configuration(project: Path, nomock: Run) -> None:
    write(project, "nomock.toml", "profile = [\n")
    done = nomock("rule")
    assert done.returncode == 2
    assert done.stderr.startswith(f"nomock: {project}/nomock.toml: invalid TOML: ")
    assert done.stderr.count("\n") == 1


def test_usage_error(nomock: Run) -> None:
    done = nomock("rul")
    assert done.returncode == 2
    assert "invalid choice: 'rul'" in done.stderr
