# corpus: tests/test_invoices.py
import pytest
import mock_alchemy.mocking  # expect: NMK201:1
from alchemy_mock.comparison import ExpressionMatcher  # expect: NMK201:1
from django_mock_queries.query import MockSet  # expect: NMK201
import fakesnow as snow  # expect: NMK201


def test_prüfe_größe():
    größe = 3; from snowflake.snowpark.mock import patch  # expect: NMK201:16


def test_lazy():
    grüße = pytest.importorskip("mock_alchemy")  # expect: NMK201:13


from pgmock import patch as patch_sql  # expect: NMK201

try:
    from mock_alchemy.mocking import AlchemyMagicMock  # expect: NMK201:5
except ImportError:
    AlchemyMagicMock = None

from sqlalchemy import create_engine  # ok: the real toolkit
from snowflake.snowpark import Session  # ok: the real client
from pytest_postgresql import factories  # ok: a real server process
from testcontainers.postgres import PostgresContainer  # ok: PostgreSQL in a container
import pytest_mock_resources  # ok: starts real containers in spite of its name
