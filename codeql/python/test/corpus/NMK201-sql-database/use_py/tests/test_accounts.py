# NMK201-sql-database/use.py
import mock_alchemy.mocking as ma  # $ NMK201
from alchemy_mock.mocking import UnifiedAlchemyMagicMock as Session  # $ NMK201
from django_mock_queries.query import MockModel, MockSet  # $ NMK201
from django_mock_queries.mocks import mocked_relations  # $ NMK201
from sqlalchemy import create_engine, create_mock_engine
from sqlalchemy.orm import sessionmaker


def test_list(Account):
    session = ma.UnifiedAlchemyMagicMock()  # $ NMK201
    größe, zweite = 1, Session()  # $ NMK201
    rows = MockSet(MockModel(name="Zoë"), MockModel(name="Åke"))  # $ NMK201
    session.add(rows)  # ok: using it is not making it


@mocked_relations(Session)  # $ NMK201
def test_relations():
    make = Session  # ok: an alias is reported where it is used
    return make().query()  # $ NMK201


def test_ddl(database_url):
    create_mock_engine("postgresql://", executor=print)  # $ NMK201
    engine = create_engine(database_url)  # ok: the address of a real database
    return sessionmaker(engine)()  # ok: a real session


def test_shadow(Session):
    return Session()  # ok: the parameter is the project's own fixture


def test_loop():
    return [MockSet() for MockSet in (list, set)]  # ok: the comprehension's own name
