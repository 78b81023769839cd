# corpus: noxfile.py
import nox


@nox.session
def tests(session):
    session.install("pytest", "pytest-mock")  # expect: NMK108:31
    session.install("-r", "requirements.txt")  # ok: a file
    session.install("größe", "vcrpy>=6")  # expect: NMK108:30
    session.install("testcontainers", "pytest-redis")  # ok: real servers
    session.install("mockups", "fake-useragent")  # ok: other names
    session.run("pytest", "-k", "mock")  # ok: a selection of tests
    session.run("python", "-m", "mock")  # ok: no installation


@nox.session(name="typing")
def types(session: nox.Session) -> None:
    session.install(  # ok: the findings are below
        "mypy",  # ok: no double
        "types-mock",  # ok: type stubs hold no double
        "grpcio-testing==1.60",  # expect: NMK108:9
        "Time_Machine",  # expect: NMK108:9
    )
