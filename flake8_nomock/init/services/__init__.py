"""Templates of real services for tests: containers or local servers, fixtures, and the same in CI.

`service_files` is all that callers need; `known.py` says which services there are, `render.py` makes the files.
"""

from flake8_nomock.init.services.known import DEFAULT_RUNNER, KNOWN, LANGUAGES, PROGRAMS, SERVICES
from flake8_nomock.init.services.render import EXECUTABLE, service_files

__all__ = ["DEFAULT_RUNNER", "EXECUTABLE", "KNOWN", "LANGUAGES", "PROGRAMS", "SERVICES", "service_files"]
