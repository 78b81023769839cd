# NMK102-test-double/use-factories.py
"""Factories make input data, which is welcome in tests; unsaved stand-ins are not."""

import factory
import factory.django
from factory import Faker as Zufall
from faker import Faker
from model_bakery import baker

from app.models import User

fake = Faker("de_DE")  # ok: input data
name = fake.name()  # ok: input data


class UserFactory(factory.django.DjangoModelFactory):  # ok: rows in a real table
    class Meta:
        model = User

    name = factory.Faker("name")  # ok: input data
    city = Zufall("city")  # ok: input data


class RequestFactory(factory.StubFactory):  # $ NMK102
    path = "/straße"


def test_users():
    baker.make(User)  # ok: a row in a real table
    baker.prepare(User)  # $ NMK102
    ö, user = 1, baker.prepare_recipe("app.user")  # $ NMK102
    factory.stub(dict, name="x")  # $ NMK102
    factory.stub_batch(dict, 3)  # $ NMK102
    UserFactory.create(name=ö)  # ok: a row in a real table
    return user
