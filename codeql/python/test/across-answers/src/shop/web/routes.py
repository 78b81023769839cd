from fastapi import APIRouter
from fastapi.responses import JSONResponse

from shop.web import data
from shop.web.data import COUNTRIES, EMPTY, LABELS, NAMES, PROFILE, Store, USERS, get_countries, get_orders, get_users, store
from shop.web.data import MOCK_ORDERS as orders

router = APIRouter()
OWN = [{"name": "John Doe", "email": "john.doe@example.com"}, {"name": "Jane Doe", "email": "jane.doe@example.com"}]


@router.get("/users")
def users():
    return USERS  # $ MadeUpAnswerFromElsewhere


@router.get("/users/all")
def all_users():
    return {"users": USERS, "count": len(USERS)}  # $ MadeUpAnswerFromElsewhere


@router.get("/users/first")
def first_user():
    return USERS[0]  # $ MadeUpAnswerFromElsewhere


@router.get("/users/some")
def some_users(name: str):
    return [user for user in USERS if user["name"] == name]  # $ MadeUpAnswerFromElsewhere


@router.get("/users/two")
def two_users():
    return [USERS[number] for number in range(2)]  # $ MadeUpAnswerFromElsewhere


@router.get("/names")
def names():
    return NAMES  # ok: MadeUpAnswerFromElsewhere


@router.get("/users/made")
def made_users():
    return get_users()  # $ MadeUpAnswerFromElsewhere


@router.get("/orders")
def list_orders():
    return orders  # $ MadeUpAnswerFromElsewhere


@router.get("/orders/named")
def named_orders():
    return data.MOCK_ORDERS  # ok: MadeUpAnswerFromElsewhere


@router.get("/orders/made")
def made_orders():
    found = get_orders()
    return found  # $ MadeUpAnswerFromElsewhere


@router.get("/profile")
async def profile():
    return JSONResponse(content=data.PROFILE)  # $ MadeUpAnswerFromElsewhere


@router.get("/people")
def people():
    return store.people  # $ MadeUpAnswerFromElsewhere


@router.get("/people/all")
def all_people():
    return list(Store.people)  # $ MadeUpAnswerFromElsewhere


@router.get("/countries")
def countries():
    return COUNTRIES  # ok: MadeUpAnswerFromElsewhere


@router.get("/countries/made")
def made_countries():
    return get_countries()  # ok: MadeUpAnswerFromElsewhere


@router.get("/places")
def places():
    return store.places  # ok: MadeUpAnswerFromElsewhere


@router.get("/empty")
def empty():
    return EMPTY  # ok: MadeUpAnswerFromElsewhere


@router.get("/labels")
def labels():
    return {"labels": LABELS}  # ok: MadeUpAnswerFromElsewhere


@router.get("/own")
def own():
    return OWN  # ok: MadeUpAnswerFromElsewhere


@router.get("/count")
def count():
    return len(USERS)  # ok: MadeUpAnswerFromElsewhere


@router.get("/stored")
def stored(session):
    return session.query(PROFILE["name"]).all()  # ok: MadeUpAnswerFromElsewhere


@router.get("/status")
def status():
    return {"status": "ok"}  # ok: MadeUpAnswerFromElsewhere


def helper():
    return USERS  # ok: MadeUpAnswerFromElsewhere
