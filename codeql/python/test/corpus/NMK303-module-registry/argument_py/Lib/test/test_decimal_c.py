# NMK303-module-registry/argument.py
import test.support.import_helper
from test.support import import_helper
from test.support.import_helper import import_fresh_module, import_module as lade

C = import_fresh_module("decimal", fresh=["_decimal"])  # ok: the real module anew
P = import_fresh_module("decimal", blocked=["_decimal"])  # $ NMK303
größe, P2 = 1, import_helper.import_fresh_module("json", blocked=["_json"])  # $ NMK303
P3 = test.support.import_helper.import_fresh_module("heapq", fresh=["heapq"], blocked=["_heapq"])  # $ NMK303


def load(name, blocked):
    lade("größe", required_on=["linux"])  # ok: the real module
    import_helper.import_module(name)  # ok: the real module
    load(name, blocked=[])  # ok: a function of this file
    return import_fresh_module(name, blocked=blocked)  # $ NMK303


def pure(import_fresh_module):
    return import_fresh_module("json", blocked=["_json"])  # ok: the parameter
