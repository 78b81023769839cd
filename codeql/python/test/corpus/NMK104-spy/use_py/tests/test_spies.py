# NMK104-spy/use.py
from doublex import ProxySpy, Spy as Spion, called, assert_that  # $ NMK101
from ludibrio import Spy  # $ NMK101
from mocksafe import spy as safe_spy  # $ NMK101
from mockito import spy, spy2, verify  # $ NMK101
import doublex  # $ NMK101

from app.agents import Agent, spy as observe


def test_doublex():
    sender = Spion(dict)  # $ NMK104
    größe, other = 1, doublex.Spy()  # $ NMK104
    with ProxySpy(dict()) as proxy:  # $ NMK104
        proxy.get(größe)  # ok: using it is not making it
    assert_that(sender.get, called().times(other))  # ok: asks, makes nothing
    return doublex.ProxySpy(dict())  # $ NMK104


def test_mockito(db):
    spy2(db.load)  # $ NMK104
    watched = spy(db)  # $ NMK104
    verify(watched).load()  # ok: asks, makes nothing
    return [spy(x) for x in "äß"]  # $ NMK104


def test_others(db):
    with Spy() as s:  # $ NMK104
        s.load()
    safe_spy(db.load)  # $ NMK104
    watch = doublex.Spy
    return watch()  # $ NMK104


def test_agents(spy, agent: Agent):
    spy.report()  # ok: the parameter
    spy(agent)  # ok: the parameter
    agent.spy("ß")  # ok: a method of the project
    observe(agent)  # ok: a function of the project
    return Agent(spy=True)  # ok: a keyword of this name
