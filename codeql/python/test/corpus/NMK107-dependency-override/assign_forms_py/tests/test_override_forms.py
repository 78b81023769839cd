# NMK107-dependency-override/assign-forms.py
from app.main import app
from app.deps import get_clock, get_db
from shop.containers import Container, container


def real_session():
    return 1


app.dependency_overrides |= {get_db: real_session}  # not reported by CodeQL
overrides = app.dependency_overrides
overrides[get_db] = real_session  # not reported by CodeQL
overrides[get_clock] = lambda: 1  # not reported by CodeQL
overrides.update({get_db: real_session})  # not reported by CodeQL
overrides.clear()  # ok: takes it back
app.dependency_overrides |= {}  # ok: nothing is put in
flags = app.flags
flags["größe"] = real_session  # ok: another table


class Sender:
    def send(self, mail): ...


def test_containers():
    Container().mailer.override(Sender())  # $ NMK107
    container.mailer.override(Sender())  # $ NMK107
    with container.clock.override(3):  # $ NMK107
        pass
    container.mailer.reset_override()  # ok: takes it back
    sheet.styles.override("bold")  # ok: no container of dependencies
    settings.override(DEBUG=True)  # ok: no container of dependencies
