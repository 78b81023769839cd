# NMK202-document-database/fixture.py
import pytest


def test_people(mongodb):  # $ NMK202
    assert mongodb.people.count_documents({}) == 2


@pytest.fixture()
def people(mongodb):  # $ NMK202
    return mongodb.people


async def test_größe(süß, /, *, mongodb):  # $ NMK202
    pass


@pytest.mark.usefixtures("tmp_path", "mongodb")  # $ NMK202
def test_named():
    pass


def test_url(mongodb_url):  # ok: another fixture
    pass


def open_store(mongodb):  # ok: neither a test nor a fixture
    return mongodb


@pytest.mark.parametrize(("mongodb", "engine"), [("a", "b")])
def test_parametrized(mongodb, engine):  # ok: parametrized
    pass


def test_inner():
    def test_again(mongodb):  # ok: pytest does not collect inner functions
        return mongodb

    return test_again(1)
