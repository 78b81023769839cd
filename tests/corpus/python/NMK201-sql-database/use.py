# corpus: tests/test_accounts.py
import mock_alchemy.mocking as ma  # expect: NMK201
from alchemy_mock.mocking import UnifiedAlchemyMagicMock as Session  # expect: NMK201
from django_mock_queries.query import MockModel, MockSet  # expect: NMK201
from django_mock_queries.mocks import mocked_relations  # expect: NMK201
from sqlalchemy import create_engine, create_mock_engine
from sqlalchemy.orm import sessionmaker


def test_list(Account):
    session = ma.UnifiedAlchemyMagicMock()  # expect: NMK201:15
    größe, zweite = 1, Session()  # expect: NMK201:24
    rows = MockSet(MockModel(name="Zoë"), MockModel(name="Åke"))  # expect: NMK201:12
    session.add(rows)  # ok: using it is not making it


@mocked_relations(Session)  # expect: NMK201:2
def test_relations():
    make = Session  # ok: an alias is reported where it is used
    return make().query()  # expect: NMK201:12


def test_ddl(database_url):
    create_mock_engine("postgresql://", executor=print)  # expect: NMK201:5
    engine = create_engine(database_url)  # ok: the address of a real database
    return sessionmaker(engine)()  # ok: a real session


def test_shadow(Session):
    return Session()  # ok: the parameter is the project's own fixture


def test_loop():
    return [MockSet() for MockSet in (list, set)]  # ok: the comprehension's own name
