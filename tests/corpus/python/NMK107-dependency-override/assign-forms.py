# corpus: tests/test_override_forms.py
from app.main import app
from app.deps import get_clock, get_db
from shop.containers import Container, container


def real_session():
    return 1


app.dependency_overrides |= {get_db: real_session}  # expect: NMK107@python
overrides = app.dependency_overrides
overrides[get_db] = real_session  # expect: NMK107@python
overrides[get_clock] = lambda: 1  # expect: NMK107@python
overrides.update({get_db: real_session})  # expect: NMK107@python
overrides.clear()  # ok: takes it back
app.dependency_overrides |= {}  # ok: nothing is put in
flags = app.flags
flags["größe"] = real_session  # ok: another table


class Sender:
    def send(self, mail): ...


def test_containers():
    Container().mailer.override(Sender())  # expect: NMK107
    container.mailer.override(Sender())  # expect: NMK107
    with container.clock.override(3):  # expect: NMK107
        pass
    container.mailer.reset_override()  # ok: takes it back
    sheet.styles.override("bold")  # ok: no container of dependencies
    settings.override(DEBUG=True)  # ok: no container of dependencies
