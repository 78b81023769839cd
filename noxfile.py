"""The tests on every Python and on the oldest and newest flake8 that the package claims."""

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False


@nox.session(python=["3.10", "3.11", "3.12", "3.13", "3.14"])
def tests(session: nox.Session) -> None:
    session.install("-e", ".[test]")
    session.run("pytest", "-n", "auto", "-m", "", *session.posargs)


@nox.session(python=["3.10", "3.11"])
def oldest_flake8(session: nox.Session) -> None:
    session.install("-e", ".[test]", "flake8==6.0.0")
    session.run("pytest", "tests/test_plugin.py", "tests/test_conformance.py", *session.posargs)
