"""The ast-grep engine: renders the TypeScript side of the catalogue as ast-grep rules, and runs them.

`rules` builds and renders the rules, with one module per signal kind in `rules/signals`. `scanner` checks files through the
command line, `source_checker` checks one source in process. `prefilter` says which signals a text can contain.
"""
