from fastapi import APIRouter

from shop.web.data import USERS

router = APIRouter()


@router.get("/users")
def users():
    return USERS  # ok: MadeUpAnswerFromElsewhere
