# NMK302-assigned-replacement/assign-production.py
"""In production code assignments of functions are plumbing."""

import requests


def load(*args):
    return args


requests.get = load  # ok: plumbing
requests.größe = lambda: None  # ok: plumbing
setattr(requests, "post", load)  # ok: plumbing


def wire(client):
    client.get = lambda: None  # ok: plumbing
    client.größe.send = load  # ok: plumbing
