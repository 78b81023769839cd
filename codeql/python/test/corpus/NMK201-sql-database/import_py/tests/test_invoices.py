# NMK201-sql-database/import.py
import pytest
import mock_alchemy.mocking  # $ NMK201
from alchemy_mock.comparison import ExpressionMatcher  # $ NMK201
from django_mock_queries.query import MockSet  # $ NMK201
import fakesnow as snow  # $ NMK201


def test_prüfe_größe():
    größe = 3; from snowflake.snowpark.mock import patch  # $ NMK201


def test_lazy():
    grüße = pytest.importorskip("mock_alchemy")  # $ NMK201


from pgmock import patch as patch_sql  # $ NMK201

try:
    from mock_alchemy.mocking import AlchemyMagicMock  # $ NMK201
except ImportError:
    AlchemyMagicMock = None

from sqlalchemy import create_engine  # ok: the real toolkit
from snowflake.snowpark import Session  # ok: the real client
from pytest_postgresql import factories  # ok: a real server process
from testcontainers.postgres import PostgresContainer  # ok: PostgreSQL in a container
import pytest_mock_resources  # ok: starts real containers in spite of its name
