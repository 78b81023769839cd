# mixed/generated-protobuf-name.py
# Ignored for its name, which the protocol compiler gives it, not for what a comment says.
MOCK_USERS = [{"id": 1}]  # ok: written by the protocol compiler
