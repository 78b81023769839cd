# NMK108-double-in-configuration/manifest-names.py
"""Requirements under a name."""

import setuptools

tests_require = [
    "pytest",  # ok: the runner
    "pytest-mock",  # not reported by CodeQL
]
extras = {
    "mock": ["requests"],  # ok: the name of an extra
    "test": tests_require + ["moto"],  # not reported by CodeQL
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
    install_requires=tuple(["respx"]),  # $ NMK108
    keywords=keywords,  # ok: keywords
    **{"setup_requires": ["mockito"], "classifiers": ["mock"]},  # not reported by CodeQL
)
