# mixed/real-code-production.py
"""Mistakes that real code taught us, in production code."""

import os
import sys

import click.testing  # ok: click's own module, no test of the project
import numpy.testing as npt  # ok: numpy's assertions
from click.testing import CliRunner  # ok: click's own module
from sqlalchemy.testing import suite  # ok: SQLAlchemy's own module
from tests.helpers import größe  # $ NMK503
from .testing import fixtures_of  # $ NMK503

try:
    from redis import Redis
except ImportError:
    Redis = FakeRedis  # ok: an optional dependency
try:
    import tracing
except (ImportError, ModuleNotFoundError):
    tracing = MockTracing()  # $ NMK408
try:
    prices = load_prices("größe")
except OSError:
    prices = mock_prices  # $ NMK504


def reset(items):
    for item in items:
        reset_mocks = (item.mock, item.größe)  # ok: objects, no data
        item.reset(reset_mocks)
    mock_items = (größe, items)  # ok: objects, no data
    mock_names = ("Jürgen", "Ann")  # $ NMK403
    return mock_items, mock_names


def in_test():
    if os.environ.get("PYTEST_CURRENT_TEST"):  # $ NMK502
        return True
    if "PYTEST_CURRENT_TEST" in os.environ:  # $ NMK502
        return True
    if "größe" in sys.argv and "pytest" in sys.modules:  # $ NMK502
        return True
    return bool(os.environ.get("LATEST_TAG"))  # ok: another word


def build():
    Meta = type("Meta", (), {"größe": 1})  # ok: metaprogramming
    CliRunner().invoke(click.testing)  # ok: click's own module
    npt.assert_allclose(1, 1)  # ok: numpy's assertions
    return Meta, suite, fixtures_of, Redis
