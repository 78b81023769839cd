# corpus: tests/test_agents.py
from types import SimpleNamespace
from unittest.mock import Mock  # expect: NMK101

import fakeredis  # expect: NMK203


class Agent:
    model = SimpleNamespace(complete=Mock())  # expect: NMK402:13 NMK102:38


def test_agent(make=SimpleNamespace(run=lambda: None)):  # expect: NMK402:21
    süß = SimpleNamespace(cache=fakeredis.FakeRedis())  # expect: NMK402:11 NMK203:33
    return make, süß


def test_defined():
    class Model:
        size = 3

    def complete(prompt):
        return prompt

    return SimpleNamespace(model=Model, complete=complete)  # expect: NMK402:12


def test_plain(model):
    SimpleNamespace(model=model)  # ok: whatever the fixture gives
    SimpleNamespace(**{"größe": 3})  # ok: plain data
    SimpleNamespace(usage={"tokens": 3}, choices=[])  # ok: plain data
    return [SimpleNamespace(id=i) for i in range(3)]  # ok: plain data
