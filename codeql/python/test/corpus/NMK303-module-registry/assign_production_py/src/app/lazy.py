# NMK303-module-registry/assign-production.py
"""In production code it is the plumbing of lazy imports."""

import sys


class Lazy:
    pass


sys.modules[__name__] = Lazy()  # ok: a lazy module
sys.modules["app.größe"] = Lazy()  # ok: an alias of a module
sys.modules.setdefault("app.old", Lazy())  # ok: an alias of a module
sys.modules["readline"] = None  # ok: a module that must not load
