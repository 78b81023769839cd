"""`nomock init`: facts of a repository in, planned changes out. Nothing here writes; one module per kind of file."""
