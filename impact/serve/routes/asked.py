"""Parameters and bodies of requests, with the forms that are allowed."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Path, Query, Request

from impact.errors import ProblemsError
from impact.reading import decoded
from impact.serve.answers import ID_FORM
from impact.serve.refusals import RefusedError
from impact.serve.service import Received, Service
from impact.serve.task import FILES, JSON, YAML

MEDIA = {
    "application/yaml": YAML, "application/x-yaml": YAML, "text/yaml": YAML, "text/x-yaml": YAML,
    "application/json": JSON,
}  # fmt: skip
LONGEST = 60.0  # that an answer is waited for [s]
USUAL = 10.0

StudyId = Annotated[str, Path(pattern=ID_FORM, description="Id of a study.")]
Language = Annotated[
    str,
    Query(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", description="Of names and numbers in words: BCP 47."),
]
Wait = Annotated[float, Query(ge=0, le=LONGEST, description="How long an answer is waited for [s].")]
NAME = r"^[a-z0-9][a-z0-9_-]{0,59}$"
Word = Annotated[str, Query(pattern=NAME)]

SCENARIO: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "A scenario: see /v1/schema. Keys that name files are refused.",
        "content": {
            "application/yaml": {"schema": {"type": "object", "minProperties": 1}},
            "application/json": {"schema": {"type": "object", "minProperties": 1}},
        },
    }
}


def service_of(request: Request) -> Service:
    """Return the service that a request is made to."""
    found: Service = request.app.state.service
    return found


def caller_of(request: Request) -> str:
    """Return the name of who makes a request."""
    return str(request.scope["state"]["caller"])


async def scenario_of(request: Request) -> Received:
    """Return the scenario that a request holds.

    Raises:
        RefusedError: it is in another form, or no text.
    """
    media, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    charset = [each for each in parameters if each.startswith("charset=")]
    if media not in MEDIA or any(each.partition("=")[2].strip('"') not in ("utf-8", "utf8") for each in charset):
        words = "Send a scenario in UTF-8 as application/yaml or application/json (Content-Type)."
        raise RefusedError(415, words)
    body = b"".join([part async for part in request.stream()])
    try:
        text = decoded(body, FILES[MEDIA[media]])
    except ProblemsError as error:
        raise RefusedError(422, error.problems[0].message, error.problems) from None
    return Received(body, text, MEDIA[media])
