"""What there is: kinds of project, countries, the form of scenarios, names that requests may use."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request

from impact.serve.answers import Choices, Countries, Kind, Kinds
from impact.serve.refusals import responses
from impact.serve.routes.asked import caller_of, service_of

ERRORS = responses(400, 401, 422, 429, 500, 503)


router = APIRouter(prefix="/v1", tags=["shelf"])


@router.get("/kinds", responses=ERRORS, summary="List kinds of project")
async def kinds(request: Request) -> Kinds:
    """Return the kinds of project, each with its documents."""
    found = await service_of(request).once(caller_of(request), "kinds")
    return Kinds(kinds=[Kind(**each) for each in found])


@router.get("/countries", responses=ERRORS, summary="List countries")
async def countries(request: Request) -> Countries:
    """Return what is known of each country, and which briefs are possible there."""
    return Countries(countries=await service_of(request).once(caller_of(request), "countries"))


@router.get("/schema", responses=ERRORS, summary="Get the form of scenarios")
async def schema(request: Request) -> dict[str, Any]:
    """Return the JSON Schema of scenarios."""
    found: dict[str, Any] = await service_of(request).once(caller_of(request), "schema")
    return found


@router.get("/choices", responses=ERRORS, summary="List names")
async def choices(request: Request) -> Choices:
    """Return the scenarios that may be inherited, languages, themes, papers and formats."""
    return Choices(**await service_of(request).once(caller_of(request), "choices"))
