# NMK401-hand-written-double/define-domain.py
import os


class FakeQuantize:  # ok: quantisation that is simulated, the subject
    bits = 8


class FakeNewsDetector:  # ok: the subject
    words = ["ß"]


class MockElection:  # ok: elections before the election
    seats = 3


class FakeGateway:  # $ NMK401
    sent = 1


AGENT = os.getenv("FAKE_USER_AGENT")  # ok: a setting of a crawler
