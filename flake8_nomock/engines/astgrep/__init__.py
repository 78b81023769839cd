"""The ast-grep engine: renders the TypeScript side of the catalogue as ast-grep rules, and runs them.

`render` writes the rules, `bulk` drives the command line over files, `inprocess` checks one source.
One module per signal kind below `signals`.
"""
