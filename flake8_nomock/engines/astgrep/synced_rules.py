"""What `nomock sync` keeps in a project: the rendered rules, and a project file where there is none of the user's own."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.catalogue.loader import rules_with
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.generated_files import Drift, drift, read
from flake8_nomock.engines.astgrep.rules.render import FOLDER, NOTICE, PROJECT, UTILITIES, project
from flake8_nomock.engines.astgrep.rules.render import outputs as rendered


def outputs(configuration: Configuration) -> dict[str, str]:
    """Path relative to the project to text, for everything that belongs into it.

    `sgconfig.yml` is left out where the project has one of its own that reads the rules already. Raises
    `ConfigurationError` for one that does not, and where a file of the user's own is in the way.
    """
    rules = rules_with(configuration.extra_rules)
    files = rendered(rules, configuration.levels, configuration.file_kinds)
    own = configuration.root / PROJECT
    if own.is_file() and not is_ours(own):
        _check_own_project(own)
        del files[PROJECT]
    for name in files:
        file = configuration.root / name
        if file.is_file() and not is_ours(file):
            raise ConfigurationError(
                f"{file}: not written by `nomock sync`: give your rule another file name"
            )
    return files


def stale(configuration: Configuration, files: dict[str, str]) -> Drift:
    """How the project differs from `files`, which `outputs` gave."""
    folders = (configuration.root / name for name in (FOLDER, UTILITIES))
    ours = [file for folder in folders for file in folder.glob("*.yml") if is_ours(file)]
    return drift(configuration.root, files, ours)


def is_path_of_ours(path: str) -> bool:
    """Whether `nomock sync` may write a file of this path, relative to the project."""
    return path == PROJECT or path.startswith((f"{FOLDER}/", f"{UTILITIES}/"))


def is_ours(file: Path) -> bool:
    """Whether `nomock sync` has written the file."""
    return (read(file) or "").startswith(NOTICE)


def _check_own_project(file: Path) -> None:
    """Whether the user's own project file reads our rules for every extension."""
    import yaml

    try:
        document = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigurationError(f"{file}: cannot be read: {str(error).splitlines()[0]}") from error
    ours = yaml.safe_load(project())
    for key, folder in (("ruleDirs", FOLDER), ("utilDirs", UTILITIES)):
        if folder not in (document.get(key) or ()):
            raise ConfigurationError(f"{file}: add `{folder}` to `{key}`; we do not change a file of yours")
    globs = document.get("languageGlobs") or {}
    missing = sorted(set(ours["languageGlobs"]["tsx"]) - set(globs.get("tsx", ())))
    if missing:
        raise ConfigurationError(
            f"{file}: add {', '.join(missing)} to `languageGlobs.tsx`, or ast-grep skips such files in silence;"
            " we do not change a file of yours"
        )
