"""`nomock init`: facts of a repository in, planned changes out. Nothing here writes; one module per kind of file."""

TEMPLATES = ("postgres", "redis", "minio")
"""Services that templates are shipped for."""
EXTRAS = ("codeql", "astgrep", "assistant", "editor", "ruleset", "sonar", "services", "docs")
"""What `nomock init --with` writes besides the minimum."""
