from unittest import mock
from unittest.mock import MagicMock as Stand
from unittest.mock import patch


def make_session():
    return Stand(name="session")


def make_client():
    session = make_session()
    return session


def make_order():
    return {"id": 1}


class Real:
    pass
