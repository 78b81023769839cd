# NMK402-anonymous-double/define.py
import types
from types import SimpleNamespace as Namespace

from app.checkout import Checkout


def charge(amount):
    return amount


def test_namespace():
    gateway = types.SimpleNamespace(charge=lambda amount: "ok")  # $ NMK402
    größe, client = 1, Namespace(post=charge, größe=2)  # $ NMK402
    nested = Namespace(api=Namespace(get=lambda url: Namespace(status=200)))  # $ NMK402
    return Checkout(gateway, client, nested), größe


def test_class_on_the_spot():
    Response = type("Response", (), {"status": 200})  # $ NMK402
    größe = type("Größe", (), dict(status=200))()  # $ NMK402
    session = type("FakeSession", (Checkout,), {})  # $ NMK402
    return Checkout(Response(), größe, session())


def test_new_class():
    Gateway = types.new_class("Gateway", (), {})  # $ NMK402
    Client = types.new_class("Client", (), {}, lambda body: body.update(post=charge))  # $ NMK402
    return Gateway, Client


def test_data(options):
    Namespace(verbose=True, name="größe")  # ok: plain data
    Namespace(api=Namespace(url="https://example.org"))  # ok: plain data, nested
    Namespace(kind=Checkout)  # ok: the real class, handed on
    type(options)  # ok: asks for the type
    type("Audited", (Checkout,), {"größe": 1})  # ok: extends the real class
    type("Meta", (), {"ordering": ["id"]})  # ok: the inner class of a model
    types.new_class("Audited", (Checkout,), {})  # ok: extends the real class
    options.type("Response", (), {})  # ok: some other method
    return Checkout(charge=lambda amount: amount)  # ok: the real class takes a callback


def test_shadow(type, Namespace):
    type("Response", (), {})  # ok: a parameter
    Namespace(get=lambda: 1)  # ok: the same
