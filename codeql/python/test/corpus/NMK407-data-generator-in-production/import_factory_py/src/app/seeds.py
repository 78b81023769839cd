# NMK407-data-generator-in-production/import-factory.py
import factory  # $ NMK407

from app.models import User


class UserFactory(factory.Factory):  # ok: the import is the finding
    class Meta:
        model = User

    name = factory.Sequence(lambda n: f"Zoë {n}")  # ok: the same
