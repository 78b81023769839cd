# corpus: src/app/demo.py
from faker import Faker  # expect: NMK407:1
import faker.providers, json  # expect: NMK407:1
from model_bakery import baker  # expect: NMK407
from polyfactory.factories.pydantic_factory import ModelFactory  # expect: NMK407
import mimesis as m  # expect: NMK407
from mixer.backend.django import mixer  # expect: NMK407
from hypothesis import given, strategies as st  # expect: NMK407
from factory.django import DjangoModelFactory  # expect: NMK407
from factory import Faker as FactoryFaker  # expect: NMK407


def seed(größe):
    menge = größe; from faker import Faker as F  # expect: NMK407:20
    return F().name(), menge


def lazy(name):
    return __import__("mimesis")  # expect: NMK407:12


from app.factory import create_app  # ok: builds the application
from .factory import Factory  # ok: a module of our own
from factory import create_machine  # ok: a name that the library does not have
from mixer import Channel  # ok: mixes sound
from hypothesis_testing import ttest  # ok: statistics
from fake_useragent import UserAgent  # ok: names of browsers
import random, secrets  # ok: the standard library
