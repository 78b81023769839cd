# corpus: tests/test_spies.py
from doublex import ProxySpy, Spy as Spion, called, assert_that  # expect: NMK101
from ludibrio import Spy  # expect: NMK101
from mocksafe import spy as safe_spy  # expect: NMK101
from mockito import spy, spy2, verify  # expect: NMK101
import doublex  # expect: NMK101

from app.agents import Agent, spy as observe


def test_doublex():
    sender = Spion(dict)  # expect: NMK104:14
    größe, other = 1, doublex.Spy()  # expect: NMK104:23
    with ProxySpy(dict()) as proxy:  # expect: NMK104:10
        proxy.get(größe)  # ok: using it is not making it
    assert_that(sender.get, called().times(other))  # ok: asks, makes nothing
    return doublex.ProxySpy(dict())  # expect: NMK104:12


def test_mockito(db):
    spy2(db.load)  # expect: NMK104:5
    watched = spy(db)  # expect: NMK104:15
    verify(watched).load()  # ok: asks, makes nothing
    return [spy(x) for x in "äß"]  # expect: NMK104:13


def test_others(db):
    with Spy() as s:  # expect: NMK104:10
        s.load()
    safe_spy(db.load)  # expect: NMK104:5
    watch = doublex.Spy
    return watch()  # expect: NMK104:12


def test_agents(spy, agent: Agent):
    spy.report()  # ok: the parameter
    spy(agent)  # ok: the parameter
    agent.spy("ß")  # ok: a method of the project
    observe(agent)  # ok: a function of the project
    return Agent(spy=True)  # ok: a keyword of this name
