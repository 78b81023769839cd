# NMK403-mock-data-in-production/arrival-texts.py
import os

token = "mock-access-token"  # not reported by CodeQL
headers = {"authorization": "fake_jwt_token"}  # not reported by CodeQL
login(token="dummy-session-1")  # not reported by CodeQL
secret = os.environ.get("SECRET", "fake-secret-key")  # not reported by CodeQL


def customer(found):
    return found or "mock_customer_id_42"  # not reported by CodeQL


def session():
    return "mock-session"  # not reported by CodeQL


os.environ["OPENAI_API_KEY"] = "sk-FAKE-OPENAI-API-KEY"  # not reported by CodeQL
slack = connect(token="xoxb-fake-token")  # not reported by CodeQL
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
