# NMK402-anonymous-double/define-production.py
# Metaprogramming is the product's own business; the rule is about tests.
import types


def build(name, größe):
    types.SimpleNamespace(run=lambda: größe)  # ok: production code
    return type(name, (), {"größe": größe}), type("Row", (), {})  # ok: production code
