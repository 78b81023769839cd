# mixed/real-code-migrations-django.py
"""Django's own migrations are a record of the past: nobody judges them."""

from unittest import mock  # ok: ignored

MOCK_USERS = [{"name": "Jürgen"}]  # ok: ignored


def fake_users(apps, schema_editor):
    return mock.Mock(users=MOCK_USERS)  # ok: ignored
