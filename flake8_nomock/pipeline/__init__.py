"""Running the engines over a project: which files, in which processes, and what of it is known already."""
