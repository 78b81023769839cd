"""Code of others is what looks like it on disk, for flake8 and `nomock check` alike; the name of a folder proves nothing."""

import json
import subprocess
from pathlib import Path

import processes
import pytest
from gitrepo import Repository
from processes import nomock_in as nomock

MOCK = "from unittest import mock\n\nmock.Mock()\n"
SCRIPT = 'import sinon from "sinon";\nsinon.stub();\n'
MOSTLY_OWN = f"// {'x' * 1200}\n{SCRIPT}" + "let filler = 1;\n" * 100
OWN = {
    "marketplace": {"src/vendor/tests/test_vendor.py": MOCK, "src/vendor/plans.test.ts": SCRIPT},
    "an empty list": {
        "vendor/tests/test_a.py": MOCK,
        "vendor/modules.txt": "",
        "vendor/plans.test.ts": SCRIPT,
    },
    "insurer": {"coverage/tests/test_plans.py": MOCK, "coverage/plans.test.ts": SCRIPT},
    "build": {"build/test_a.py": MOCK, "dist/a.test.ts": SCRIPT},
    "not minified": {"web/a.test.min.js": SCRIPT, "web/a.test-4f8a9c1b.js": SCRIPT},
    "a long line among others": {
        "web/b.test.min.js": MOSTLY_OWN,
        "web/b.test.4f8a9c1b.js": MOSTLY_OWN,
    },
    "long lines under a name of one's own": {"web/rest.test.js": f"/* {'x' * 1200} */ {SCRIPT}"},
    "no interpreter": {
        "tests/test_a.py": MOCK,
        "tests/pyvenv.cfg": "home = /usr/bin\n",
        "tests/a.test.ts": SCRIPT,
    },
}
FOREIGN = {
    "vendored by a package manager": {
        "src/_vendor/vendor.txt": "responses==0.25\n",
        "src/_vendor/tests/test_a.py": MOCK,
        "src/_vendor/a.test.ts": SCRIPT,
    },
    "minified": {
        "web/bundle.min.js": f"/* {'x' * 1200} */ {SCRIPT}",
        "web/assets/charts-Bdt6IdtL.js": f"/* licence */\n/* {'x' * 1200} */ {SCRIPT}",
        "web/assets/index.94b01c79.mjs": f"/* {'x' * 1200} */ {SCRIPT}",
    },
    "virtual environment": {
        "local/pyvenv.cfg": "home = /usr/bin\n",
        "local/bin/python": "",
        "local/tests/test_a.py": MOCK,
        "local/a.test.ts": SCRIPT,
    },
}


def prepared(folder: Path, files: dict[str, str], *, git: bool) -> None:
    for name, text in {**files, "src/own.py": "VALUE = 1\n"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    if git:
        subprocess.run(["git", "init", "-q", "."], cwd=folder, check=True)


def found_by(folder: Path, *command: str) -> tuple[int, str]:
    done = processes.run(*command, cwd=folder)
    return done.returncode, done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("git", [True, False])
def test_names_prove_nothing(tmp_path: Path, git: bool) -> None:
    files = {name: text for case in OWN.values() for name, text in case.items()}
    prepared(tmp_path, files, git=git)
    code, output = found_by(tmp_path, "flake8_nomock", "check", "--no-cache", "--format", "concise")
    assert code == 1
    assert [name for name in files if name.endswith((".py", ".ts", ".js")) and f"{name}:" not in output] == []
    output = found_by(tmp_path, "flake8", "--isolated", "--select", "NMK", ".")[1]
    assert [name for name in files if name.endswith(".py") and f"{name}:" not in output] == []


@pytest.mark.parametrize("git", [True, False])
@pytest.mark.parametrize(("reason", "files"), FOREIGN.items())
def test_what_looks_like_code_of_others_is_left_out_and_counted(
    tmp_path: Path, reason: str, files: dict[str, str], git: bool
) -> None:
    prepared(tmp_path, files, git=git)
    code, output = found_by(tmp_path, "flake8_nomock", "check", "--no-cache", "--format", "json")
    assert code == 0
    assert json.loads(output)["summary"]["skipped"][reason] >= 1
    assert found_by(tmp_path, "flake8", "--isolated", "--select", "NMK", ".") == (0, "")


@pytest.mark.slow
def test_the_user_can_claim_vendored_code(tmp_path: Path) -> None:
    prepared(tmp_path, FOREIGN["vendored by a package manager"], git=True)
    (tmp_path / "nomock.toml").write_text('test-paths = ["src/_vendor/**"]\n')
    code, output = found_by(tmp_path, "flake8_nomock", "check", "--no-cache", "--format", "concise")
    assert code == 1
    assert "src/_vendor/tests/test_a.py" in output and "src/_vendor/a.test.ts" in output


LONG = "var a = [" + "1,2,3," * 3000 + "];\n"
BUNDLES = {
    "bundle": {"static/app.js": f"{LONG}function (((;\n"},
    "bundle by its source map": {
        "static/chunk.mjs": "var a = 1;\n" * 1200 + "//# sourceMappingURL=chunk.mjs.map\n"
    },
    "bundle by its loader": {
        "dist/index.js": "/******/ (() => { // webpackBootstrap\n" + "var a = sinon;\n" * 1200
    },
    "bundle by its last module": {
        "dist/main.cjs": "var a = sinon;\n" * 1200 + "module.exports = __nccwpck_require__(1);\n"
    },
    "vendored with its version": {"static/lib/jquery/3.6.0/jquery.js": "var a = sinon;\n"},
    "vendored with its licence": {
        "static/vendor/flot.js": "/* Plots for jQuery, version 0.8.\n\nCopyright (c) 2014 Zoë. */\nvar a = sinon;\n"
    },
    "vendored with a wrapper": {
        "static/vendor/i18n.js": "(function (a) { typeof exports === 'object' ? a() : b(); })(sinon);\n"
    },
    "vendored by its name": {"static/vendor/nostr.bundle.js": "var a = sinon;\n"},
    "vendored with a number": {"static/vendor/htmx.js": "var htmx = { version: '2.0.4', a: sinon };\n"},
}
OWN_SCRIPTS = {
    "a small file": {"web/a.test.js": SCRIPT + "//# sourceMappingURL=a.js.map\n"},
    "a table in a line": {"web/a.test.js": SCRIPT + "f(1);\n" * 3000 + "const row = [" + "1," * 300 + "];\n"},
    "a loader of its own": {"web/a.test.js": SCRIPT + "const webpackOptions = bootstrap;\n" * 1200},
    "typescript": {"web/a.test.ts": f"{SCRIPT}{LONG}"},
    "a folder called vendor": {"src/vendor/plans.test.js": f"/* the plans of a vendor */\n{SCRIPT}"},
    "a library elsewhere": {"src/a.test.js": f"/* Copyright (c) 2014 Zoë */\n{SCRIPT}"},
    "a folder with a name in braces": {"{{ name }}/a.test.js": SCRIPT},
    "a folder called lib": {"lib/payments/a.test.js": SCRIPT, "lib/v2/a.test.js": SCRIPT},
}


@pytest.mark.parametrize("files", BUNDLES.values(), ids=BUNDLES)
def test_bundles_are_left_out_and_counted(tmp_path: Path, files: dict[str, str]) -> None:
    prepared(tmp_path, files, git=True)
    done = nomock(tmp_path, "check", "--format", "json")
    assert done.returncode == 0
    reasons = {"bundle": 1}, {"vendored library": 1}
    assert json.loads(done.stdout)["summary"]["skipped"] in reasons


@pytest.mark.slow
@pytest.mark.parametrize("files", OWN_SCRIPTS.values(), ids=OWN_SCRIPTS)
def test_what_a_person_writes_is_no_bundle(tmp_path: Path, files: dict[str, str]) -> None:
    prepared(tmp_path, files, git=True)
    assert nomock(tmp_path, "check").returncode == 1


OPTIONS = [("--against", "main"), ("--new-from", "main"), ("--changed", "main"), ("--staged",)]
HIDING_PLACES = ["tests/helper.js", "tests/helper.min.js", "lib/helper/1.0.0/helper.js"]


@pytest.mark.slow
@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("path", HIDING_PLACES)
def test_a_change_cannot_hide_a_mock_in_a_bundle(tmp_path: Path, path: str, option: tuple[str, ...]) -> None:
    repository = Repository(tmp_path)
    repository.write("nomock.toml", "")
    repository.write("src/own.py", "VALUE = 1\n")
    repository.write("static/app.js", f"{LONG}function (((;\n")
    repository.commit("base")
    repository.git("checkout", "-q", "-b", "topic")
    repository.write("static/app.js", f"{LONG}{LONG}function (((;\n")
    repository.git("add", "-A")
    assert nomock(tmp_path, "check", *option).returncode == 0, "a bundle of the same kind may be built anew"
    repository.write(path, f"{SCRIPT}{LONG}")
    repository.git("add", "-A")
    assert nomock(tmp_path, "check").returncode == 0
    done = nomock(tmp_path, "check", *option, "--format", "concise")
    assert (done.returncode, f"{path}:1:1: NMK" in done.stdout) == (1, True), done.stdout
