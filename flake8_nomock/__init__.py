"""flake8-nomock: keeps mocks, stand-ins and mock data out of a code base."""

__version__ = "0.1.0"
