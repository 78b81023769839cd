# corpus: tests/test_agreement.py
import pact  # expect: NMK214:1
from .pact import sign  # ok: a module of our own

größe, shop = 1, pact.Consumer("größe")  # expect: NMK214:18
shop.has_pact_with("partner")  # ok: made above
sign("Zoë")  # ok: a function of our own
