# NMK209-email-and-third-party/argument.py
from app import create_app

app = create_app(MAIL_SUPPRESS_SEND=True)  # $ NMK209
app.config.update(TITLE="Grüße", MAIL_SUPPRESS_SEND=True)  # $ NMK209
grün = dict(MAIL_SUPPRESS_SEND=True, TESTING=True)  # $ NMK209


def test_newsletter(client):
    süß = client.post("/letters", app=create_app(MAIL_SUPPRESS_SEND=True))  # $ NMK209
    return süß


create_app(MAIL_SUPPRESS_SEND=False)  # ok: mail is sent
create_app(MAIL_SERVER="localhost", MAIL_PORT=1025)  # ok: a real server
create_app(MAIL_SUPPRESS=True)  # ok: another name
create_app(suppress_send=True)  # ok: the same
