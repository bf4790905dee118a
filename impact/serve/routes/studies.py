"""Scenarios in, key figures out."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from impact.serve.answers import Checked, ProblemItem, Studies, Study, Waiting
from impact.serve.refusals import responses
from impact.serve.routes.asked import (
    NAME,
    SCENARIO,
    USUAL,
    Language,
    StudyId,
    Wait,
    caller_of,
    scenario_of,
    service_of,
)
from impact.serve.service import Pending

SENT = (400, 401, 408, 413, 415, 422, 429, 500, 503)
ASKED = (400, 401, 404, 408, 413, 415, 422, 429, 500, 503)
MOST_SEED = 2**63 - 1
LATER: dict[int | str, dict[str, Any]] = {
    202: {
        "model": Waiting,
        "description": "Not there yet. Ask again at `Location`, after `Retry-After` seconds.",
        "headers": {
            "Location": {"description": "Where it will be.", "schema": {"type": "string"}},
            "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "string"}},
        },
    }
}
AFTER = "1"  # second, until it is worth asking again


def later(pending: Pending, address: str) -> Response:
    """Return the answer that something is not there yet.

    Args:
        pending: what. address: where it will be.
    """
    said = Waiting.model_validate({"id": pending.study, "state": pending.state})
    return JSONResponse(said.model_dump(), 202, {"Location": address, "Retry-After": AFTER})


router = APIRouter(prefix="/v1", tags=["studies"])
Draws = Annotated[
    int | None,
    Query(ge=0, le=1_000_000, description="In place of the scenario's; 0 gives no ranges, else 20 or more."),
]


@router.post("/check", responses=responses(*SENT), openapi_extra=SCENARIO, summary="Check a scenario")
async def check(request: Request) -> Checked:
    """Say all that is wrong with a scenario. The model is run over its first draws; nothing is kept."""
    found = await service_of(request).check(caller_of(request), await scenario_of(request))
    items = [
        ProblemItem(key=each["where"], **{name: each[name] for name in ("file", "line", "column", "message")})
        for each in found["problems"]
    ]
    return Checked(**{**found, "problems": items})


@router.post(
    "/studies", response_model=Study, status_code=201, openapi_extra=SCENARIO, summary="Make a study",
    responses={200: {"model": Study, "description": "It was there already."}, **LATER, **responses(*SENT)},
)  # fmt: skip
async def post(
    request: Request,
    name: Annotated[str, Query(pattern=NAME, description="Of the scenario, and of its files.")] = "scenario",
    draws: Draws = None,
    seed: Annotated[int | None, Query(ge=0, le=MOST_SEED, description="In place of the scenario's.")] = None,
    language: Language = "en",
    wait: Wait = USUAL,
) -> Response:
    """Estimate a scenario. The same scenario with the same parameters is made once, and has the same id."""
    settings = {"name": name, "draws": draws, "seed": seed}
    sent = await scenario_of(request)
    study, found, new = await service_of(request).post(caller_of(request), sent, settings, language, wait)
    address = f"/v1/studies/{study}"
    if isinstance(found, Pending):
        return later(found, address)
    return JSONResponse(_said(study, found), 201 if new else 200, {"Location": address})


@router.get("/studies", responses=responses(400, 401, 422, 429, 500), summary="List studies")
async def listed(request: Request) -> Studies:
    """Return the ids of your studies that are kept."""
    return Studies(studies=service_of(request).kept.studies(caller_of(request)))


@router.get(
    "/studies/{study}", response_model=Study, responses={**LATER, **responses(*ASKED)}, summary="Get key figures"
)
async def get(request: Request, study: StudyId, language: Language = "en", wait: Wait = 0) -> Response:
    """Return the key figures of a study, with ranges, units and status; or that it is not there yet."""
    found = await service_of(request).figures(caller_of(request), study, language, wait)
    if isinstance(found, Pending):
        return later(found, f"/v1/studies/{study}")
    return JSONResponse(_said(study, found))


@router.delete(
    "/studies/{study}", status_code=204, responses=responses(400, 401, 404, 409, 422, 429, 500),
    summary="Remove a study",
)  # fmt: skip
async def remove(request: Request, study: StudyId) -> Response:
    """Remove a study with all that was made of it, and the scenario."""
    service_of(request).remove(caller_of(request), study)
    return Response(status_code=204)


def _said(study: str, figures: dict[str, Any]) -> dict[str, Any]:
    return Study.model_validate({"id": study, **figures}).model_dump()
