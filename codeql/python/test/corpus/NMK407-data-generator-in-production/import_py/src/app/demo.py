# NMK407-data-generator-in-production/import.py
from faker import Faker  # $ NMK407
import faker.providers, json  # $ NMK407
from model_bakery import baker  # $ NMK407
from polyfactory.factories.pydantic_factory import ModelFactory  # $ NMK407
import mimesis as m  # $ NMK407
from mixer.backend.django import mixer  # $ NMK407
from hypothesis import given, strategies as st  # $ NMK407
from factory.django import DjangoModelFactory  # $ NMK407
from factory import Faker as FactoryFaker  # $ NMK407


def seed(größe):
    menge = größe; from faker import Faker as F  # $ NMK407
    return F().name(), menge


def lazy(name):
    return __import__("mimesis")  # $ NMK407


from app.factory import create_app  # ok: builds the application
from .factory import Factory  # ok: a module of our own
from factory import create_machine  # ok: a name that the library does not have
from mixer import Channel  # ok: mixes sound
from hypothesis_testing import ttest  # ok: statistics
from fake_useragent import UserAgent  # ok: names of browsers
import random, secrets  # ok: the standard library
