"""Which files list dependencies, and who reads them. Asked for every file of a project, so it costs next to nothing."""

from __future__ import annotations

from flake8_nomock.core.regex import pattern

TOML = (
    "pyproject.toml",
    "Pipfile",
    "hatch.toml",
    "uv.toml",
    "pixi.toml",
    "tox.toml",
    "pytest.toml",
    ".pytest.toml",
)
INI = ("setup.cfg", "tox.ini", "pytest.ini", ".pytest.ini")
_SUFFIXES = (".toml", ".txt", ".in", ".cfg", ".ini", ".yml", ".yaml", ".pip", "Pipfile")
_REQUIREMENTS = r"(?i)(.+[-_.])?(requirements?|constraints?|reqs)([-_.].*)?\.(txt|in|pip)"
_REQUIREMENTS_FOLDER = r"(?i)(.+[-_.])?(requirements?|constraints?|reqs)([-_.].*)?"
_ENVIRONMENT = r"(?i)(.+[-_.])?(environment|conda([-_.]?env(ironment)?)?)([-_.].*)?\.ya?ml"


def reader_of(path: str) -> str:
    """Return `toml`, `ini`, `requirements` or `environment` for a file that lists dependencies; empty for another."""
    if not path.endswith(_SUFFIXES):
        return ""
    folder, _, name = path.rpartition("/")
    if name in TOML:
        return "toml"
    if name in INI:
        return "ini"
    if pattern(_REQUIREMENTS).fullmatch(name):
        return "requirements"
    if name.endswith((".txt", ".in")) and pattern(_REQUIREMENTS_FOLDER).fullmatch(folder.rpartition("/")[2]):
        return "requirements"
    return "environment" if pattern(_ENVIRONMENT).fullmatch(name) else ""
