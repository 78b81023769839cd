"""Which configuration is in force: the file that holds for a folder.

flake8 imports this at every start: the code that reads a file is imported when there is one.
"""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config.model import FILE, Configuration

PYPROJECT = "pyproject.toml"


def find_configuration(start: Path) -> Configuration:
    """Return the configuration of the project that the folder `start` is in.

    Looks in this folder and those above for `nomock.toml` or a `pyproject.toml` with `[tool.nomock]`,
    up to the one that holds `.git`. Without any, the defaults with the nearest folder that has `.git`
    or `pyproject.toml` (else `start`) as root. Raises `ConfigurationError`.
    """
    root: Path | None = None
    for folder in (start, *start.parents):
        file = configuration_file(folder)
        if file is not None:
            return read_configuration(file)
        if (folder / PYPROJECT).is_file():
            root = root or folder
        if (folder / ".git").exists():
            root = root or folder
            break
    return Configuration(root or start)


def configuration_file(folder: Path) -> Path | None:
    """Return the file in this very folder that configures nomock. Raises `ConfigurationError` if it is unreadable."""
    if (folder / FILE).is_file():
        return folder / FILE
    pyproject = folder / PYPROJECT
    if pyproject.is_file():
        from flake8_nomock.config.toml import has_table

        if has_table(pyproject):
            return pyproject
    return None


def read_configuration(file: Path) -> Configuration:
    """Read one file: `[tool.nomock]` of a `pyproject.toml`, the whole of any other.

    Raises `ConfigurationError` for what is unreadable, malformed or unknown.
    """
    from flake8_nomock.config.reader import read

    return read(file)
