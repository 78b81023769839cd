"""Write everything that is generated from the catalogue; with `--check`, say what is stale (exit code 1)."""

from __future__ import annotations

import sys
from pathlib import Path

from flake8_nomock.astgrep.render import outputs as astgrep_outputs
from flake8_nomock.catalogue.compiled import compile_rules, render
from flake8_nomock.catalogue.rules import shipped_rules
from flake8_nomock.pages import page, table

ROOT = Path(__file__).parent.parent
BEGIN = "<!-- begin rules (tools/generate.py) -->"
END = "<!-- end rules -->"


def outputs() -> dict[Path, str]:
    """Every generated file with its text."""
    rules = shipped_rules()
    files = {ROOT / "flake8_nomock/catalogue/_compiled.py": render(compile_rules(rules))}
    files |= {ROOT / f"docs/rules/{rule.code}.md": page(rule) for rule in rules}
    files |= {ROOT / name: text for name, text in astgrep_outputs().items()}
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{readme}: the markers `{BEGIN}` and `{END}` are missing")
    files[readme] = f"{before}{BEGIN}\n\n{table(rules, 'docs/rules')}\n\n{END}{after}"
    return files


def main(arguments: list[str]) -> int:
    """Write or check; also removes (or reports) files of rules that are gone."""
    files = outputs()
    generated = [*(ROOT / "docs/rules").glob("NMK*.md"), *(ROOT / "astgrep-rules").glob("NMK*.yml")]
    surplus = [file for file in generated if file not in files]
    stale = [
        file for file, text in files.items() if not file.is_file() or file.read_text(encoding="utf-8") != text
    ]
    if "--check" in arguments:
        for file in [*stale, *surplus]:
            print(f"{file.relative_to(ROOT)}: stale: run `python tools/generate.py`", file=sys.stderr)
        return 1 if stale or surplus else 0
    for file in stale:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(files[file], encoding="utf-8")
    for file in surplus:
        file.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
