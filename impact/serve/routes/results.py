"""Tables and documents of a study."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from impact.serve.kept import Made
from impact.serve.media import media_of
from impact.serve.refusals import responses
from impact.serve.routes.asked import USUAL, Language, StudyId, Wait, Word, caller_of, service_of
from impact.serve.routes.studies import ASKED, LATER, later
from impact.serve.service import Pending

FORMS = ("pdf", "docx", "html", "pptx", "txt", "xlsx")  # that the OpenAPI document describes
BINARY = {"schema": {"type": "string", "format": "binary"}}
OF_DOCUMENTS: dict[str, Any] = {media_of(form).partition(";")[0]: BINARY for form in FORMS}
OF_TABLES: dict[str, Any] = {
    "text/csv": {"schema": {"type": "string"}},
    "application/json": {"schema": {"type": "array", "items": {"type": "object"}}},
}


router = APIRouter(prefix="/v1/studies/{study}", tags=["results"])


@router.get(
    "/tables/{name}", response_class=Response, summary="Get a table",
    responses={200: {"content": OF_TABLES, "description": "The table."}, **LATER, **responses(*ASKED)},
)  # fmt: skip
async def table(
    request: Request,
    study: StudyId,
    name: Annotated[str, Path(pattern=r"^[a-z][a-z0-9_]{0,59}$", description="As the study lists them.")],
    format: Literal["csv", "json"] = "csv",
    wait: Wait = USUAL,
) -> Response:
    """Return a table with all columns and digits, as `impact show STUDY NAME --format csv` prints it."""
    values = {"name": name, "form": format}
    found = await service_of(request).file(caller_of(request), study, "table", values, wait)
    return _answered(found, f"/v1/studies/{study}/tables/{name}?format={format}")


@router.get(
    "/briefs", response_class=Response, summary="Get a document",
    responses={200: {"content": OF_DOCUMENTS, "description": "The document."}, **LATER, **responses(*ASKED)},
)  # fmt: skip
async def brief(
    request: Request,
    study: StudyId,
    document: Annotated[str, Query(pattern=r"^[a-z][a-z0-9_-]{0,59}$")] = "brief",
    language: Language = "en",
    theme: Word = "default",
    paper: Literal["a4", "letter"] = "a4",
    format: Annotated[str, Query(pattern=r"^[a-z0-9]{1,10}$")] = "pdf",
    wait: Wait = USUAL,
) -> Response:
    """Return a document, with the very bytes that `impact brief` writes of the same scenario."""
    asked = {"document": document, "language": language, "theme": theme, "paper": paper, "format": format}
    values = {"form" if name == "format" else name: value for name, value in asked.items()}
    found = await service_of(request).file(caller_of(request), study, "brief", values, wait)
    return _answered(found, f"/v1/studies/{study}/briefs?{urlencode(asked)}")


def _answered(found: Made | Pending, address: str) -> Response:
    if isinstance(found, Pending):
        return later(found, address)
    named = f"attachment; filename*=UTF-8''{quote(found.name)}"
    return Response(found.content, headers={"Content-Type": found.media, "Content-Disposition": named})
