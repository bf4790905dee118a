"""The addresses of the service, from which FastAPI writes the OpenAPI document."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

from fastapi import APIRouter, Depends, FastAPI, Request, Security
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.security import HTTPBearer
from starlette.exceptions import HTTPException
from starlette.responses import Response

from impact.errors import problem
from impact.serve.guard import Guard, Line
from impact.serve.limits import Limits
from impact.serve.refusals import RefusedError, refused
from impact.serve.routes import health, results, shelf, studies
from impact.serve.service import Service
from impact.serve.tokens import Tokens
from impact.serve.trail import trail_of
from impact.version import __version__

DESCRIPTION = """\
Post a scenario, get its key figures with ranges, its tables and its documents.

A scenario is YAML (`application/yaml`) or JSON (`application/json`), as `impact new` writes it and `/v1/schema`
describes it. It may inherit from `defaults` and from the scenarios of `/v1/choices`; it names no file. All problems are
listed at once, with line and key. Work that is not through within `wait` seconds is answered with 202: ask again at
`Location`.

Every address below `/v1` needs a token: `Authorization: Bearer TOKEN`. Nobody else's token reads your studies.
"""
SWEEP = 60.0  # between two looks for what is kept no longer [s]


def application(service: Service, tokens: Tokens, limits: Limits, note: Callable[[Line], None]) -> Guard:
    """Return what a server runs: the addresses behind their guard.

    Args:
        service: what is done. tokens: of the callers. limits: of size and number. note: writes the log.
    """

    @contextlib.asynccontextmanager
    async def living(app: FastAPI) -> AsyncIterator[None]:
        service.jobs.start()
        sweeping = asyncio.create_task(_sweep(service))
        try:
            yield
        finally:
            sweeping.cancel()
            await service.jobs.close()

    app = FastAPI(
        title="impact", version=__version__, description=DESCRIPTION, lifespan=living, docs_url=None, redoc_url=None,
        redirect_slashes=False,
    )  # fmt: skip
    app.state.service = service
    bearer = Security(HTTPBearer(auto_error=False, description="The token of a caller."))
    guarded = APIRouter(dependencies=[bearer, Depends(_no_others)])
    for part in (studies, results, shelf):
        guarded.include_router(part.router)
    app.include_router(guarded)
    app.include_router(health.router, dependencies=[Depends(_no_others)])
    app.include_router(health.measures, dependencies=[bearer, Depends(_no_others)])
    for error, handler in HANDLERS.items():
        app.add_exception_handler(error, handler)
    app.openapi = lambda: _described(app)  # type: ignore[method-assign]
    return Guard(app, tokens, limits, service.measures, note)


async def _sweep(service: Service) -> None:
    while True:
        try:
            await service.sweep()
        except Exception as error:  # one that fails must not be the last
            service.faults(trail_of(error))
        await asyncio.sleep(SWEEP)


def _no_others(request: Request) -> None:
    """Refuse parameters that an address does not know, and those that are given twice.

    Raises:
        RefusedError: there are some; all of them are named.
    """
    known = sorted(field.alias for field in request.scope["route"].dependant.query_params)
    given = [name for name, _ in request.query_params.multi_items()]
    there_are = f"There are: {', '.join(known)}." if known else "There are none here."
    found = [
        problem(f"This parameter is not known. {there_are}", where=name[:60]) for name in given if name not in known
    ]
    found += [problem("This parameter is given twice.", where=name) for name in known if given.count(name) > 1]
    if found:
        raise RefusedError(422, "The parameters have problems.", found)


def _number(request: Request) -> str:
    return str(request.scope["state"]["number"])


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    return refused(error, _number(request))


async def _wrong(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = [
        problem(f"{each['msg']}.", where=".".join(str(part) for part in each["loc"][1:])[:60])
        for each in error.errors()
    ]
    return refused(RefusedError(422, "The parameters have problems.", found), _number(request))


async def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    words = {404: "There is no such address. /openapi.json describes all of them."}.get(error.status_code, "")
    headers = {"Allow": ", ".join(_methods(request))} if error.status_code == 405 else error.headers
    return refused(RefusedError(error.status_code, words, headers=headers), _number(request))


def _methods(request: Request) -> list[str]:
    """Return the methods of an address, which may stand in several places."""
    paths = request.app.openapi()["paths"]
    return sorted(way.upper() for way in paths.get(getattr(request.scope.get("route"), "path", ""), {}))


async def _fault(request: Request, error: Exception) -> Response:
    words = f"The log of the service has more under the number {_number(request)}."
    return refused(RefusedError(500, words), _number(request))


HANDLERS: dict[Any, Any] = {
    RefusedError: _refused, RequestValidationError: _wrong, HTTPException: _of_http, Exception: _fault,
}  # fmt: skip


def _described(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document, made once."""
    if app.openapi_schema is None:
        from impact.serve.answers import ProblemDetails

        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        schemas = made["components"]["schemas"]
        own = ProblemDetails.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas |= own.pop("$defs")
        schemas["ProblemDetails"] = own
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        app.openapi_schema = made
    return app.openapi_schema
