# NMK504-fabricated-fallback/fallback-in-test.py
# Data of tests are inputs.
def test_forecast(client):
    try:
        größe = client.load()
    except OSError:
        größe = client.mock_rows()  # ok: test code
    return größe
