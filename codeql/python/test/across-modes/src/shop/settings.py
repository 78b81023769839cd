import os
from os import environ, getenv

FLAVOUR = os.environ["FLAVOUR"]
COLOUR = os.environ.get("COLOUR", "red").lower()
SHAPE = getenv("SHAPE") or "round"
SIZE = environ["SIZE"] if environ else "test"
NAME = "test"
LEVEL = int(os.getenv("LEVEL", "1"))


class Settings:
    kind = os.getenv("KIND")

    def __init__(self):
        self.form = os.environ["FORM"]
        self.fixed = "fixed"


settings = Settings()


def get_flavour():
    return os.environ["FLAVOUR"]


def get_name():
    return NAME
