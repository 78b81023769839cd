"""`nomock init`: facts of a repository in, planned changes out. Nothing here writes; one module per kind of file."""

TEMPLATES = ("postgres", "redis", "minio", "ffmpeg")
"""Services and programs that templates are shipped for."""
EXTRAS = (
    *("codeql", "astgrep", "assistant", "editor", "ruleset", "sonar", "services", "docs", "script"),
    "shards",
)
"""What `nomock init --with` writes besides the minimum."""
RULESET = {
    "up-to-date": "a branch must be up to date with its target before it is merged",
    "no-bypass": "nobody may merge without the check, administrators neither",
    "code-scanning": "alerts of code scanning block too (public repositories, or GitHub Code Security)",
}
"""Choices for the ruleset that are not for everybody."""
