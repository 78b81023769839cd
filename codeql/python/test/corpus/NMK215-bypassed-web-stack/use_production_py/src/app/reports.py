# NMK215-bypassed-web-stack/use-production.py
# The rule is about tests.
from django.test import RequestFactory


def render(view, größe):
    return view(RequestFactory().get("/report", {"size": größe}))  # ok: production code
