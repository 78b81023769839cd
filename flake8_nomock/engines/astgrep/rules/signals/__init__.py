"""One module per signal kind: signals of the catalogue in, branches of an ast-grep rule out."""
