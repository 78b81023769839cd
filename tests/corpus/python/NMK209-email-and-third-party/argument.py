# corpus: tests/test_newsletter.py
from app import create_app

app = create_app(MAIL_SUPPRESS_SEND=True)  # expect: NMK209:7
app.config.update(TITLE="Grüße", MAIL_SUPPRESS_SEND=True)  # expect: NMK209:1
grün = dict(MAIL_SUPPRESS_SEND=True, TESTING=True)  # expect: NMK209:8


def test_newsletter(client):
    süß = client.post("/letters", app=create_app(MAIL_SUPPRESS_SEND=True))  # expect: NMK209:39
    return süß


create_app(MAIL_SUPPRESS_SEND=False)  # ok: mail is sent
create_app(MAIL_SERVER="localhost", MAIL_PORT=1025)  # ok: a real server
create_app(MAIL_SUPPRESS=True)  # ok: another name
create_app(suppress_send=True)  # ok: the same
