"""Which configuration is in force: the file that holds for a folder. Configurations do not nest.

A file below another one could loosen what the upper one says, and each tool would see another one of the two. So it is
refused, from both places, unless the upper one ignores its folder: then that is a project of its own.

flake8 imports this at every start: the code that reads a file is imported when there is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from flake8_nomock.config.model import FILE, Configuration
from flake8_nomock.core.errors import ConfigurationError

PYPROJECT = "pyproject.toml"


def find_configuration(start: Path) -> Configuration:
    """Return the configuration of the project that the folder `start` is in.

    Looks in this folder and those above for `nomock.toml` or a `pyproject.toml` with `[tool.nomock]`,
    up to the one that holds `.git`. Without any, the defaults with the nearest folder that has `.git`
    or `pyproject.toml` (else `start`) as root. Raises `ConfigurationError`.
    """
    root: Path | None = None
    folders = _up_to_git(start)
    for folder in folders:
        file = configuration_file(folder)
        if file is not None:
            for above in folders:
                _refuse_below(above, file)
            return read_configuration(file)
        if (folder / PYPROJECT).is_file() or (folder / ".git").exists():
            root = root or folder
    return Configuration(root or start)


def _up_to_git(start: Path) -> Iterator[Path]:
    for folder in (start, *start.parents):
        yield folder
        if (folder / ".git").exists():
            return


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


def refuse_nested(configuration: Configuration, path: str) -> None:
    """Raise `ConfigurationError` if a configuration lies between the project's folder and a file that is checked.

    `path` is relative to the project, with forward slashes.
    """
    folder = path.rpartition("/")[0]
    nested = _nested_above(configuration.root, folder) if folder else None
    if nested is None:
        return
    if configuration.source:
        raise _nested(
            nested, Path(configuration.source), nested.parent.relative_to(configuration.root).as_posix()
        )
    raise ConfigurationError(
        f"{nested}: is not read by a run of {configuration.root}: run nomock in its folder,"
        " or move it to the project's folder"
    )


@lru_cache(maxsize=16384)
def _nested_above(root: Path, folder: str) -> Path | None:
    """Return the highest configuration in or above a folder below `root`."""
    above = folder.rpartition("/")[0]
    found = _nested_above(root, above) if above else None
    return found or configuration_file(root / folder)


def _refuse_below(above: Path, file: Path) -> None:
    """Raise `ConfigurationError` if the folder `above` has a configuration that does not ignore the folder of `file`."""
    upper = configuration_file(above)
    if upper is None or upper == file:
        return
    folder = file.parent.relative_to(above).as_posix()
    if read_configuration(upper).file_kinds.kind_of(f"{folder}/module.py") != "ignored":
        raise _nested(file, upper, folder)


def _nested(file: Path, upper: Path, folder: str) -> ConfigurationError:
    return ConfigurationError(
        f"{file}: a configuration below another one ({upper}) is not supported: move its settings into [[paths]]"
        f' there, or add "{folder}/**" to `ignored-paths` there and check that folder by itself'
    )


@lru_cache(maxsize=4096)
def project_folder(folder: Path) -> Path | None:
    """Return the nearest folder, from this one upwards, that looks like a project's; None without any."""
    return next(
        (
            above
            for above in (folder, *folder.parents)
            if any((above / name).exists() for name in (".git", FILE, PYPROJECT))
        ),
        None,
    )
