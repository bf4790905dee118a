"""How the service is, for those who run it."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from impact.serve.answers import Health
from impact.serve.measures import MEDIA
from impact.serve.refusals import responses
from impact.serve.routes.asked import service_of
from impact.version import __version__

NOT_READY: dict[int | str, dict[str, Any]] = {
    503: {"model": Health, "description": "It begins, ends, or has no worker."}
}


router = APIRouter(prefix="/health", tags=["health"])


@router.get("", responses={**responses(422), **NOT_READY}, response_model=Health, summary="Is it well?")
@router.get("/ready", responses={**responses(422), **NOT_READY}, response_model=Health, summary="Is it ready?")
async def ready(request: Request) -> Response:
    """Return 200 where tasks are taken and a worker can do them, else 503."""
    said = Health(live=True, ready=service_of(request).jobs.ready, version=__version__)
    return JSONResponse(said.model_dump(), 200 if said.ready else 503)


@router.get("/live", responses=responses(422), summary="Is it there?")
async def live(request: Request) -> Health:
    """Return 200 as long as the server answers."""
    return Health(live=True, ready=service_of(request).jobs.ready, version=__version__)


measures = APIRouter(tags=["health"])


@measures.get(
    "/metrics", response_class=Response, summary="Get measures",
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "For Prometheus."},
        **responses(400, 401, 422, 429),
    },
)  # fmt: skip
async def metrics(request: Request) -> Response:
    """Return requests, times, queue and failures in the form of Prometheus."""
    service = service_of(request)
    service.measures.queue.set(service.jobs.waiting)
    service.measures.running.set(service.jobs.running)
    return Response(service.measures.text(), headers={"Content-Type": MEDIA})
