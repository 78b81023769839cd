"""Names of the CodeQL libraries that are only there deprecated: tests/data/codeql-deprecated.txt.

    python tools/codeql/deprecated_names.py --library CODEQL > tests/data/codeql-deprecated.txt

A name that is also declared without `deprecated` anywhere is left out: a list of words cannot tell the two apart.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

_DECLARATION = re.compile(
    r"^[ \t]*(?P<annotations>(?:(?:deprecated|cached|final|abstract|private|overlay|override|pragma|bindingset|external)"
    r"(?:\[[^\]]*\])?\s+)*)"
    r"(?:(?:class|module)\s+(?P<type>[A-Z]\w*)|(?:predicate|[A-Za-z][\w:]*)\s+(?P<predicate>[a-z]\w*)\s*\()",
    re.M,
)
FOLDERS = ("python/ql/lib", "javascript/ql/lib", "shared")


def main(arguments: list[str]) -> int:
    """Print the names, one a line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path, required=True)
    library = parser.parse_args(arguments).library
    deprecated: set[str] = set()
    current: set[str] = set()
    for folder in FOLDERS:
        for file in sorted((library / folder).rglob("*.qll")):
            for match in _DECLARATION.finditer(file.read_text(encoding="utf-8", errors="replace")):
                names = deprecated if "deprecated" in match["annotations"].split() else current
                names.add(match["type"] or match["predicate"])
    versions = [
        re.sub(r"\s+", " ", line)
        for pack in ("python", "javascript")
        for line in (library / f"{pack}/ql/lib/qlpack.yml").read_text(encoding="utf-8").splitlines()
        if line.startswith(("name:", "version:"))
    ]
    print(f"# Deprecated names of {', '.join(versions)}; tools/codeql/deprecated_names.py")
    print("\n".join(sorted(deprecated - current)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
