"""Answers that say why there is no other one: problem details (RFC 9457), the same for every error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse

from impact.errors import Problem
from impact.serve.answers import PROBLEM_JSON, ProblemDetails, ProblemItem
from impact.serve.task import Answer, Why

TYPE = "urn:impact:problem:"
TITLES = {
    400: ("request", "The request cannot be understood."),
    401: ("token", "A token is needed."),
    404: ("absent", "There is no such thing."),
    405: ("method", "This address knows other methods."),
    406: ("form", "There is no such form of this."),
    408: ("slow", "The request took too long to arrive."),
    409: ("under_way", "This is being worked on."),
    413: ("size", "The request is too large."),
    415: ("media", "The request is in a form that is not read."),
    422: ("inputs", "The inputs have problems."),
    429: ("many", "Too many requests."),
    500: ("fault", "The program has a fault."),
    503: ("busy", "The service cannot answer now."),
}
UNREAD = (401, 408, 413)  # what is still to come of the request is not read
STATUS: Mapping[Why, int] = {
    "refused": 422, "absent": 404, "too_much": 422, "no_room": 503, "lost": 503, "closing": 503, "fault": 500,
}  # fmt: skip
DESCRIBED = {
    400: "The request cannot be understood.",
    401: "No token, or one that is not known.",
    404: "There is no such study, table, document or parameter value; or the caller has none of that id.",
    405: "This address knows other methods.",
    408: "The request took too long to arrive.",
    409: "Something is being made of this study. Ask again when it is through.",
    413: "The request is too large.",
    415: "The scenario is neither YAML nor JSON, or is compressed.",
    422: "The scenario or a parameter has problems: all are listed. Or the work is more than the service allows.",
    429: "Too many requests, or too many tasks wait. `Retry-After` says when to ask again.",
    500: "A fault of the program, without a word of what was sent.",
    503: "The service begins, ends, or has too much to do. `Retry-After` says when to ask again.",
}


class RefusedError(Exception):
    """A request gets no other answer than this.

    Attributes:
        status: of HTTP. detail: in words. problems: all of them. headers: of the answer.
    """

    def __init__(
        self, status: int, detail: str, problems: Sequence[Problem] = (), headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.problems, self.headers = status, detail, tuple(problems), dict(headers or {})


def refused(error: RefusedError, number: str) -> JSONResponse:
    """Return the answer of an error.

    Args:
        error: what is wrong. number: of the request.
    """
    sort, title = TITLES.get(error.status, ("http", HTTPStatus(error.status).phrase))
    items = [
        ProblemItem(file=each.file, line=each.line, column=each.column, key=each.where, message=each.message)
        for each in error.problems
    ]
    said = ProblemDetails(
        type=f"{TYPE}{sort}", title=title, status=error.status, detail=error.detail or title,
        instance=f"urn:impact:request:{number}", problems=items,
    )  # fmt: skip
    close = {"Connection": "close"} if error.status in UNREAD else {}
    return JSONResponse(said.model_dump(), error.status, {**error.headers, **close}, media_type=PROBLEM_JSON)


def of_answer(answer: Answer) -> RefusedError:
    """Return the error of an answer without a value."""
    status = STATUS[answer.why]
    headers = {"Retry-After": "5"} if status == 503 else {}
    words = "; ".join(each.message for each in answer.problems[:1])
    many = f"{len(answer.problems)} problems; the first: {words}" if len(answer.problems) > 1 else words
    return RefusedError(status, many, answer.problems, headers)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the errors of an address for the OpenAPI document."""
    schema = {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}
    retry = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "string"}}}
    return {
        status: {
            "description": DESCRIBED[status],
            "content": {PROBLEM_JSON: schema},
            **({"headers": retry} if status in (429, 503) else {}),
        }
        for status in statuses
    }
