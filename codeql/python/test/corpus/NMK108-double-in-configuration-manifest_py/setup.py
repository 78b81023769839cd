# NMK108-double-in-configuration/manifest.py
from setuptools import find_packages, setup

REQUIRES = ["requests>=2"]

setup(
    name="größe",
    description="a mock up of moto and pytest-mock",  # ok: prose
    keywords=["mock", "fakeredis"],  # ok: keywords, no dependencies
    packages=find_packages(exclude=["mock"]),  # ok: a folder
    install_requires=REQUIRES + ["mockito==1.4"],  # $ NMK108
    setup_requires=["pytest-runner", "pytest_httpserver"],  # $ NMK108
    tests_require=[
        "pytest>=8",  # ok: the runner
        "pytest-mock>=3,<4",  # $ NMK108
        "Mock ; python_version < '3.3'",  # $ NMK108
        "pytest_mock[dev]~=3.0",  # $ NMK108
        "testcontainers[postgres]",  # ok: a real PostgreSQL
        "pytest-postgresql",  # ok: a real PostgreSQL
        "pytest-mock-resources",  # ok: starts real servers
        "faker",  # ok: input data
        "mockup",  # ok: another name
        "testfixtures",  # ok: judged where it is used
    ],
    extras_require={
        "mock": ["requests"],  # ok: the name of the extra
        "ä": ["moto[s3]>=5", "factory-boy"],  # $ NMK108
        "test": ["hypothesis"] + ["fakeredis"],  # $ NMK108
        "time": ["freezegun"],  # $ NMK108
    },
    python_requires=">=3.10",  # ok: no distribution
)
