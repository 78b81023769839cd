# NMK107-dependency-override/assign.py
from unittest.mock import Mock  # $ NMK101

from fastapi.testclient import TestClient

from app.main import app, create_app, get_db, get_mailer, get_settings, größe
from tests.support import session_on_container


class FakeMailer:  # $ NMK401
    pass


def real_session():
    yield session_on_container()


app.dependency_overrides[get_mailer] = lambda: None  # $ NMK107
app.dependency_overrides[get_db] = real_session  # $ NMK107


def test_doubles(client, fake_db):
    größe.app.dependency_overrides[get_db] = Mock()  # $ NMK102 NMK107
    app.dependency_overrides[get_mailer] = FakeMailer  # $ NMK107
    client.app.dependency_overrides[get_db] = fake_db  # $ NMK107
    app.dependency_overrides.update({get_db: real_session})  # $ NMK107
    app.dependency_overrides.setdefault(get_db, real_session)  # $ NMK107
    app.dependency_overrides = {get_db: real_session}  # $ NMK107


class TestApi:
    def setup_method(self):
        self.app = create_app()
        self.app.dependency_overrides[get_settings] = real_session  # $ NMK107

    def teardown_method(self):
        self.app.dependency_overrides.clear()  # ok: back to the real ones
        self.app.dependency_overrides = {}  # ok: back to the real ones
        del self.app.dependency_overrides[get_settings]  # ok: back to the real one
        self.app.dependency_overrides.pop(get_settings, None)  # ok: back to the real one


def test_real(monkeypatch, client):
    client = TestClient(app)  # ok: the real application
    assert app.dependency_overrides == {}  # ok: a question
    assert get_db not in app.dependency_overrides  # ok: a question
    overrides = {}
    overrides[get_db] = real_session  # ok: a dict of the test
    app.state.settings = "dependency_overrides"  # ok: a word in a string
    client.dependencies[get_db] = real_session  # ok: another attribute
