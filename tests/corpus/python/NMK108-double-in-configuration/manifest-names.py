# corpus: setup.py
"""Requirements under a name."""

import setuptools

tests_require = [
    "pytest",  # ok: the runner
    "pytest-mock",  # expect: NMK108:5@python
]
extras = {
    "mock": ["requests"],  # ok: the name of an extra
    "test": tests_require + ["moto"],  # expect: NMK108:30@python
}
extras["all"] = extras["test"]  # ok: reported above
keywords = ["mock"]  # ok: keywords
unused = ["responses"]  # ok: nobody asks for it
options = dict(
    tests_require=["fakeredis"],
)

setuptools.setup(
    name="shop",
    tests_require=tests_require,  # ok: reported where it is written
    extras_require=extras,  # ok: reported where it is written
    install_requires=tuple(["respx"]),  # expect: NMK108:29
    keywords=keywords,  # ok: keywords
    **{"setup_requires": ["mockito"], "classifiers": ["mock"]},  # expect: NMK108:27@python
)
