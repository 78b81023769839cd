# NMK407-data-generator-in-production/import-test.py
# Inputs for real stores.
import factory  # ok: test code
from faker import Faker  # ok: the same
from hypothesis import given  # ok: the same
from model_bakery import baker  # ok: the same

fake = Faker("de_DE")  # ok: data of tests


class UserFactory(factory.Factory):  # ok: the same
    name = factory.LazyFunction(fake.name)
