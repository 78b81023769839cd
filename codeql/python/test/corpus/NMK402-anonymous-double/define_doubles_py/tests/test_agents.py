# NMK402-anonymous-double/define-doubles.py
from types import SimpleNamespace
from unittest.mock import Mock  # $ NMK101

import fakeredis  # $ NMK203


class Agent:
    model = SimpleNamespace(complete=Mock())  # $ NMK402 NMK102


def test_agent(make=SimpleNamespace(run=lambda: None)):  # $ NMK402
    süß = SimpleNamespace(cache=fakeredis.FakeRedis())  # $ NMK402 NMK203
    return make, süß


def test_defined():
    class Model:
        size = 3

    def complete(prompt):
        return prompt

    return SimpleNamespace(model=Model, complete=complete)  # $ NMK402


def test_plain(model):
    SimpleNamespace(model=model)  # ok: whatever the fixture gives
    SimpleNamespace(**{"größe": 3})  # ok: plain data
    SimpleNamespace(usage={"tokens": 3}, choices=[])  # ok: plain data
    return [SimpleNamespace(id=i) for i in range(3)]  # ok: plain data
