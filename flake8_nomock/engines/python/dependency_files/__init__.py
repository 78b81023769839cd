"""Files that say which distributions a Python project installs: requirements, pyproject.toml, tox.ini and their like."""
