# NMK214-canned-server/import-generic.py
import pact  # $ NMK214
from .pact import sign  # ok: a module of our own

größe, shop = 1, pact.Consumer("größe")  # $ NMK214
shop.has_pact_with("partner")  # ok: made above
sign("Zoë")  # ok: a function of our own
