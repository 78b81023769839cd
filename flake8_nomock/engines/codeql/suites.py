"""One suite per profile: it picks the queries by their tag."""

from __future__ import annotations

from flake8_nomock.engines.codeql.languages import Language
from flake8_nomock.engines.codeql.modelfile import NOTICE
from flake8_nomock.config.levels import PROFILES


def outputs(language: Language) -> dict[str, str]:
    """Path relative to the repository to text."""
    return {f"{language.folder}/src/suites/{p}.qls": _suite(p, language) for p in PROFILES}


def _suite(profile: str, language: Language) -> str:
    return f"""{NOTICE}
- description: flake8-nomock, profile {profile} ({language.name})
- queries: queries
- include:
    kind: problem
    tags contain: nomock-{profile}
"""
