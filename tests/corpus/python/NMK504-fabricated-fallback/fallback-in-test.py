# corpus: tests/test_forecast.py
# Data of tests are inputs.
def test_forecast(client):
    try:
        größe = client.load()
    except OSError:
        größe = client.mock_rows()  # ok: test code
    return größe
