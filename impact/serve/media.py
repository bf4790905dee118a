"""Media types of documents and tables."""

from __future__ import annotations

import mimetypes


def media_of(form: str) -> str:
    """Return the media type of a format of documents."""
    office = "application/vnd.openxmlformats-officedocument"
    known = {
        "csv": "text/csv",
        "json": "application/json",
        "docx": f"{office}.wordprocessingml.document",
        "pptx": f"{office}.presentationml.presentation",
        "xlsx": f"{office}.spreadsheetml.sheet",
    }
    found = known.get(form) or mimetypes.guess_type(f"x.{form}", strict=True)[0] or "application/octet-stream"
    return f"{found}; charset=utf-8" if found.startswith("text/") else found
