import os

import decouple

MODE = os.getenvb(b"MODE") if os.name else decouple.config("MODE")
MODES = {"one": os.environ}
os.environ["LEVEL"] = "test"


class Options:
    name = "main"

    def __init__(self):
        self.mode = decouple.config("MODE")


chosen = Options()


def level(number):
    return len(os.environ["LEVEL"]) + number


def get_flavour():
    return os.environ["FLAVOUR"]
