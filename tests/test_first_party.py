"""Which modules are the project's own: what Python would really import, not what merely bears a library's name."""

from pathlib import Path

import pytest

from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration

CODE = "VALUE = 1\n"
CASES = {
    "a module in the project's folder": ({"responses.py": CODE}, "tests/test_a.py", True),
    "a module in src": ({"src/responses.py": CODE}, "tests/test_a.py", True),
    "a module beside the file": ({"app/responses.py": CODE}, "app/views.py", True),
    "a module of a package at the top, which may be run from inside": (
        {"app/__init__.py": "", "app/responses.py": CODE},
        "app/views.py",
        True,
    ),
    "a package inside a package": (
        {"shop/__init__.py": "", "shop/web/__init__.py": "", "shop/web/responses/wrappers.py": CODE},
        "shop/web/responses/wrappers.py",
        False,
    ),
    "a package with code": ({"responses/__init__.py": CODE}, "tests/test_a.py", True),
    "a package with a module": (
        {"responses/__init__.py": "", "responses/api.py": CODE},
        "tests/test_a.py",
        True,
    ),
    "a namespace package in src": ({"src/responses/api.py": CODE}, "src/app.py", True),
    "an empty module": ({"responses.py": ""}, "tests/test_a.py", False),
    "a module of comments": (
        {"responses.py": '# nothing\n"""Nothing."""\npass\n...\n'},
        "tests/test_a.py",
        False,
    ),
    "a broken module": ({"responses.py": "def (:\n"}, "tests/test_a.py", False),
    "an empty package": ({"responses/__init__.py": ""}, "tests/test_a.py", False),
    "a folder of tests about the library": (
        {"tests/responses/test_timeouts.py": CODE},
        "tests/responses/test_timeouts.py",
        False,
    ),
    "the same as a package": (
        {"tests/responses/__init__.py": "", "tests/responses/test_timeouts.py": CODE},
        "tests/responses/test_timeouts.py",
        False,
    ),
    "the same at the top": ({"responses/test_timeouts.py": CODE}, "responses/test_timeouts.py", False),
    "a helper beside a test": ({"tests/responses.py": CODE}, "tests/test_a.py", True),
    "a helper beside a test in a package": (
        {"tests/__init__.py": "", "tests/responses.py": CODE},
        "tests/test_a.py",
        False,
    ),
    "a helper beside conftest.py above": (
        {"tests/conftest.py": "", "tests/responses.py": CODE},
        "tests/unit/test_a.py",
        True,
    ),
    "a helper above a package of tests": (
        {"tests/unit/__init__.py": "", "tests/responses.py": CODE},
        "tests/unit/test_a.py",
        True,
    ),
    "a helper in a folder above that pytest does not see": (
        {"tests/responses.py": CODE},
        "tests/unit/test_a.py",
        False,
    ),
}


@pytest.mark.parametrize(("files", "path", "expected"), CASES.values(), ids=CASES)
def test_first_party(tmp_path: Path, files: dict[str, str], path: str, expected: bool) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert is_first_party("responses", path, Configuration(tmp_path)) is expected


def test_folders_of_tests_are_those_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "checks/unit").mkdir(parents=True)
    (tmp_path / "checks/responses.py").write_text(CODE)
    own = Configuration(tmp_path)
    assert is_first_party("responses", "checks/unit/a.py", own)
    assert not is_first_party(
        "responses", "checks/unit/a.py", own._replace(file_kinds=FileKinds(test=("checks",)))
    )


def test_the_configuration_names_more(tmp_path: Path) -> None:
    assert is_first_party("acme", "tests/test_a.py", Configuration(tmp_path, first_party=("acme",)))
