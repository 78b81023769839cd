# NMK108-double-in-configuration/manifest-elsewhere.py
"""Only setup.py and noxfile.py declare dependencies."""

from setuptools import setup


def build(session, name: str):
    session.install("pytest-mock")  # ok: no noxfile
    setup(name=name, tests_require=["mock", "größe"])  # ok: no setup.py
    return {"install_requires": ["moto"]}  # ok: no setup.py


tests_require = ["fakeredis"]  # ok: no setup.py
