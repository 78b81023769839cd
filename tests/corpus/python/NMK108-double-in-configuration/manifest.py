# corpus: setup.py
from setuptools import find_packages, setup

REQUIRES = ["requests>=2"]

setup(
    name="größe",
    description="a mock up of moto and pytest-mock",  # ok: prose
    keywords=["mock", "fakeredis"],  # ok: keywords, no dependencies
    packages=find_packages(exclude=["mock"]),  # ok: a folder
    install_requires=REQUIRES + ["mockito==1.4"],  # expect: NMK108:34
    setup_requires=["pytest-runner", "pytest_httpserver"],  # expect: NMK108:38
    tests_require=[
        "pytest>=8",  # ok: the runner
        "pytest-mock>=3,<4",  # expect: NMK108:9
        "Mock ; python_version < '3.3'",  # expect: NMK108:9
        "pytest_mock[dev]~=3.0",  # expect: NMK108:9
        "testcontainers[postgres]",  # ok: a real PostgreSQL
        "pytest-postgresql",  # ok: a real PostgreSQL
        "pytest-mock-resources",  # ok: starts real servers
        "faker",  # ok: input data
        "mockup",  # ok: another name
        "testfixtures",  # ok: judged where it is used
    ],
    extras_require={
        "mock": ["requests"],  # ok: the name of the extra
        "ä": ["moto[s3]>=5", "factory-boy"],  # expect: NMK108:15
        "test": ["hypothesis"] + ["fakeredis"],  # expect: NMK108:35
        "time": ["freezegun"],  # expect: NMK108:18
    },
    python_requires=">=3.10",  # ok: no distribution
)
