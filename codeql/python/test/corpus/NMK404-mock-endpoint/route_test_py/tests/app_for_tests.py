# NMK404-mock-endpoint/route-test.py
from fastapi import FastAPI

app = FastAPI()


@app.get("/mock/status")  # ok: test code
def status():
    return {"größe": 1}
