"""Reports: one module per format, each with `render(report) -> Iterator[str]` (pieces of text)."""
