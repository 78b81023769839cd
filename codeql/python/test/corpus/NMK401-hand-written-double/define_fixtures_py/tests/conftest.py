# NMK401-hand-written-double/define-fixtures.py
import pytest
import pytest_asyncio


@pytest.fixture
def fake_clock():  # $ NMK401
    return object()


@pytest.fixture(scope="session")
def stub_server():  # $ NMK401
    yield "größe"


@pytest_asyncio.fixture
async def gateway_mock():  # $ NMK401
    yield None


@pytest.fixture()
def db_spy():  # $ NMK401
    return []


@pytest.fixture
def mock_user():  # ok: a fixture named mock_ may hold data
    return {"name": "Zoë"}


@pytest_asyncio.fixture(name="user")
async def mocked_user():  # ok: the same
    return {"name": "Åke"}


@pytest.fixture
def faker_seed():  # ok: of the data generator
    return 7


@pytest.fixture
def spyglass():  # ok: another word
    return 3
