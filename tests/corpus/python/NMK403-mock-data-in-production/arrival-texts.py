# corpus: src/shop/tokens.py
import os

token = "mock-access-token"  # expect: NMK403@python
headers = {"authorization": "fake_jwt_token"}  # expect: NMK403@python
login(token="dummy-session-1")  # expect: NMK403@python
secret = os.environ.get("SECRET", "fake-secret-key")  # expect: NMK403@python


def customer(found):
    return found or "mock_customer_id_42"  # expect: NMK403@python


def session():
    return "mock-session"  # expect: NMK403@python


os.environ["OPENAI_API_KEY"] = "sk-FAKE-OPENAI-API-KEY"  # expect: NMK403@python
slack = connect(token="xoxb-fake-token")  # expect: NMK403@python
variable = "FAKE_API_KEY"  # ok: the name of a variable
option = "use-fake-key"  # ok: the name of an option
if token == "mock-access-token":  # ok: a comparison
    raise ValueError
tables = {"mock-exam-id": "exams"}  # ok: a key
kind = "fake-news-detector"  # ok: the subject
label = "mock interview"  # ok: an interview
client.get("mock-access-token")  # ok: what is looked for
path = "mock-idea"  # ok: another word
agent = "fake_user_agent"  # ok: no credential
