from .lazy import load
from .money import *


def both():
    return load()
