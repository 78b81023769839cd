from fastapi import FastAPI

from shop.web.data import COUNTRIES, MOCK_ORDERS, USERS, get_countries, get_users

app = FastAPI()


@app.get("/report")
def report():
    return {"rows": USERS}  # $ MadeUpAnswerFromElsewhere


@app.get("/report/made")
def made():
    return get_users()  # $ MadeUpAnswerFromElsewhere


@app.get("/report/countries")
def where():
    return {"rows": COUNTRIES, "more": get_countries()}  # ok: MadeUpAnswerFromElsewhere


@app.get("/report/number")
def number():
    return {"number": len(MOCK_ORDERS)}  # ok: MadeUpAnswerFromElsewhere
