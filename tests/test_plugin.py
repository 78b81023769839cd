"""The flake8 plugin, from the outside: exact output of real flake8 runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Run, write

PATCHED = "./{path}:{line}:{column}: NMK103 `unittest.mock.patch` replaces `{target}` during the test: use the real code\n"
IMPORTED = "./{path}:1:1: NMK101 `unittest.mock` is a mocking library: use the real object instead\n"
SOURCE = "from unittest.mock import patch\n\nwith patch('app.db'):\n    pass\n"


def expected(path: str, line: int = 3, column: int = 6, target: str = "app.db") -> str:
    return IMPORTED.format(path=path) + PATCHED.format(path=path, line=line, column=column, target=target)


def test_reports_and_fails(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", SOURCE)
    done = flake8(".")
    assert (done.stdout, done.stderr, done.returncode) == (expected("tests/test_x.py"), "", 1)


def test_recorded_findings_are_hidden(project: Path, flake8: Run, nomock: Run) -> None:
    write(project, "tests/test_x.py", SOURCE + "patch('app.db').start()  # noqa: NMK103 -- no sandbox\n")
    assert nomock("baseline", "init").returncode == 0
    assert (flake8(".").stdout, nomock("check").returncode) == ("", 0)
    write(project, "tests/test_x.py", SOURCE.replace("app.db", "app.mail"))
    patched = PATCHED.format(path="tests/test_x.py", line=3, column=6, target="app.mail")
    assert flake8(".").stdout == patched
    assert flake8("--nomock-baseline=no", ".").stdout == expected("tests/test_x.py", target="app.mail")
    assert "must be yes or no" in flake8("--nomock-baseline=maybe", ".").stdout
    write(project, "nomock-baseline.jsonl", "<<<<<<< ours\n")
    assert "nomock-baseline.jsonl:1: an unresolved merge" in flake8(".").stdout


def test_clean_project_passes(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", "def test_adds():\n    assert 1 + 1 == 2\n")
    done = flake8(".")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_is_listed_by_flake8(flake8: Run) -> None:
    assert "flake8-nomock: 0.1.0" in flake8("--version").stdout


def test_syntax_error_is_no_pass(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", "def test(:\n")
    done = flake8(".")
    assert "E999 SyntaxError" in done.stdout
    assert done.returncode == 1


# -- where it stands in the source -------------------------------------------------------------


def test_columns_count_characters(project: Path, flake8: Run) -> None:
    source = "from unittest.mock import patch\n\nä = '🎉🎉'; p = patch('a.b')\n"
    write(project, "tests/test_x.py", source)
    assert flake8(".").stdout == expected("tests/test_x.py", 3, 15, target="a.b")


def test_byte_order_mark(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", b"\xef\xbb\xbf" + SOURCE.encode())
    assert flake8(".").stdout == expected("tests/test_x.py")


def test_windows_line_ends(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", SOURCE.replace("\n", "\r\n").encode())
    assert flake8(".").stdout == expected("tests/test_x.py")


def test_form_feed(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", "from unittest.mock import patch\n\f\nwith patch('a.b'):\n    pass\n")
    assert flake8(".").stdout == expected("tests/test_x.py", target="a.b")


def test_declared_encoding(project: Path, flake8: Run) -> None:
    source = "from unittest.mock import patch  # coding: latin-1\n\né = 'é'; p = patch('a.b')\n"
    write(project, "tests/test_x.py", source.encode("latin-1"))
    assert flake8(".").stdout == expected("tests/test_x.py", 3, 14, target="a.b")


def test_standard_input_under_its_display_name(flake8: Run) -> None:
    done = flake8("--stdin-display-name", "tests/test_x.py", "-", stdin=SOURCE.encode())
    assert done.stdout == expected("tests/test_x.py").replace("./", "")


def test_many_processes_report_the_same(project: Path, flake8: Run) -> None:
    for number in range(40):
        write(project, f"tests/test_{number:02}.py", SOURCE)
    alone, together = flake8("-j1", "."), flake8("-j4", ".")
    assert alone.stdout.count("NMK") == 80
    assert sorted(alone.stdout.splitlines()) == sorted(together.stdout.splitlines())


def test_noqa_with_the_code(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", "from unittest import mock  # noqa: NMK101 -- vendor has no sandbox\n")
    assert flake8(".").returncode == 0


# -- profiles and configuration ----------------------------------------------------------------

WARNING = "def test_a(httpserver):\n    pass\n"
CANNED = (
    "./tests/test_x.py:1:12: NMK214 `httpserver` returns responses written by the test: run the real server\n"
)


@pytest.mark.slow
def test_warnings_are_shown_on_demand(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", WARNING)
    assert flake8(".").stdout == ""
    assert flake8("--nomock-warnings", ".").stdout == CANNED
    assert flake8("--nomock-profile", "strict", ".").stdout == CANNED
    write(project, "nomock.toml", "warnings = true\n")
    assert flake8(".").stdout == CANNED


def test_off_entries_need_strict(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", "def test_a(monkeypatch):\n    monkeypatch.setenv('A', '1')\n")
    assert flake8("--nomock-warnings", ".").stdout == ""
    assert ":2:5: NMK304 " in flake8("--nomock-profile=strict", ".").stdout


def test_production_profile(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", SOURCE)
    write(project, "src/app.py", "import os\n\nif os.getenv('TESTING'):\n    pass\n")
    assert flake8("--nomock-profile=production", ".").stdout.startswith("./src/app.py:3:4: NMK501 ")
    assert flake8("--nomock-profile=production", "tests").stdout == ""


def test_pyproject_and_setup_cfg(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", WARNING)
    write(project, "pyproject.toml", '[tool.nomock]\nprofile = "strict"\n')
    assert flake8(".").stdout == CANNED
    write(project, "setup.cfg", "[flake8]\nnomock-profile = recommended\n")
    assert flake8(".").stdout == ""


def test_explicit_configuration_file(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", WARNING)
    write(project, "strict.toml", 'profile = "strict"\n')
    assert flake8("--nomock-config", "strict.toml", ".").stdout == CANNED


def test_levels_of_single_rules(project: Path, flake8: Run) -> None:
    write(project, "tests/test_x.py", WARNING + SOURCE)
    write(project, "nomock.toml", '[levels]\nNMK214 = "error"\nNMK101 = "off"\nNMK103 = "off"\n')
    assert flake8(".").stdout == CANNED


@pytest.mark.slow
def test_paths_of_the_project(project: Path, flake8: Run) -> None:
    write(project, "specs/users.py", SOURCE)
    assert "NMK503" in flake8(".").stdout  # production code imports unittest.mock
    write(project, "nomock.toml", 'test-paths = ["specs"]\n')
    assert flake8(".").stdout == expected("specs/users.py")
    write(project, "nomock.toml", 'ignored-paths = ["specs/**"]\n')
    assert flake8(".").stdout == ""
    assert flake8("--nomock-test-paths=specs/**", ".").stdout == ""


def test_allowed_modules_per_path(project: Path, flake8: Run) -> None:
    write(project, "tests/vendor/test_x.py", SOURCE)
    write(project, "tests/own/test_x.py", SOURCE)
    write(project, "nomock.toml", '[allow]\n"tests/vendor/**" = ["unittest.mock"]\n')
    assert flake8(".").stdout == expected("tests/own/test_x.py")


def test_first_party_modules_are_not_the_library(project: Path, flake8: Run) -> None:
    write(project, "responses.py", "OK = 200\n")
    write(project, "tests/test_x.py", "import responses\n\n\ndef test():\n    responses.start()\n")
    assert flake8(".").stdout == ""
    (project / "responses.py").unlink()
    assert flake8(".").stdout.count("NMK205") == 2


def test_rules_of_the_users_own(project: Path, flake8: Run) -> None:
    rule = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
    write(project, "rules/NMK801-acme-fakes.yaml", rule)
    write(project, "nomock.toml", 'extra-rules = ["rules/*.yaml"]\n')
    write(project, "tests/test_x.py", "from acme.testing.fakes import Store\n\nstore = Store()\n")
    assert flake8(".").stdout == (
        "./tests/test_x.py:1:1: NMK801 acme.testing.fakes fakes our platform: use the staging tenant\n"
        "./tests/test_x.py:3:9: NMK801 acme.testing.fakes.Store fakes our platform: use the staging tenant\n"
    )


# -- bad input ---------------------------------------------------------------------------------


def refused(run: Run, *arguments: str) -> str:
    """The one line with which flake8 gives up."""
    done = run(*arguments, ".")
    assert done.returncode == 1
    first, line = done.stdout.splitlines()
    assert first == "There was a critical error during execution of Flake8:"
    assert line.startswith("flake8-nomock: ")
    return line.removeprefix("flake8-nomock: ")


def test_unknown_profile(project: Path, flake8: Run) -> None:
    write(project, "nomock.toml", 'profile = "stric"\n')
    assert refused(flake8) == (
        f"{project}/nomock.toml: at `profile`: unknown profile 'stric' (did you mean `strict`?):"
        " use recommended, strict, production"
    )
    (project / "nomock.toml").unlink()
    assert refused(flake8, "--nomock-profile=none") == (
        "--nomock-profile: unknown profile 'none': use recommended, strict, production"
    )


@pytest.mark.slow
def test_unknown_code_key_and_level(project: Path, flake8: Run) -> None:
    write(project, "nomock.toml", '[levels]\nNMK999 = "error"\n')
    assert "at `levels.NMK999`: no such rule" in refused(flake8)
    write(project, "nomock.toml", '[levels]\nNMK101 = "fatal"\n')
    assert "at `levels.NMK101`: unknown level 'fatal': use error, warning, off" in refused(flake8)
    write(project, "nomock.toml", "test-path = []\n")
    assert "at `test-path`: unknown key (did you mean `test-paths`?)" in refused(flake8)
    write(project, "nomock.toml", 'test-paths = "tests"\n')
    assert "at `test-paths`: must be a list of strings, not 'tests'" in refused(flake8)


def test_malformed_toml(project: Path, flake8: Run) -> None:
    write(project, "nomock.toml", "profile = \n")
    assert refused(flake8).startswith(f"{project}/nomock.toml: invalid TOML: ")


def test_missing_configuration_file(flake8: Run) -> None:
    assert "nope.toml: the configuration cannot be read" in refused(flake8, "--nomock-config=nope.toml")


@pytest.mark.slow
def test_rule_files_that_cannot_be_used(project: Path, flake8: Run) -> None:
    write(project, "nomock.toml", 'extra-rules = ["rules/*.yaml"]\n')
    assert "at `extra-rules`: no file matches 'rules/*.yaml'" in refused(flake8)
    write(project, "rules/a.yaml", "code: [\n")
    assert f"{project}/rules/a.yaml:2:1: no valid YAML: " in refused(flake8)
    write(project, "rules/a.yaml", "code: NMK801\n")
    assert f"{project}/rules/a.yaml: at `the top`: 'name' is a required property" in refused(flake8)
    rule = (Path(__file__).parent / "data" / "NMK801-acme-fakes.yaml").read_text(encoding="utf-8")
    write(project, "rules/a.yaml", rule.replace("level: error", "level: fatal"))
    assert f"{project}/rules/a.yaml: at `python[0].level`: 'fatal' is not one of" in refused(flake8)
    write(project, "rules/a.yaml", rule.replace("NMK801", "NMK101"))
    assert "at `extra-rules`: NMK101 is a rule that ships" in refused(flake8)
