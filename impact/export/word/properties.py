"""What a file of Office says of itself: title, author, language, and dates that are those of the document."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from impact.export.edition import Edition
from impact.export.office.languages import office_language
from impact.export.word.words import safe

if TYPE_CHECKING:
    from docx.document import Document
    from pptx.presentation import Presentation

PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
LONGEST = 255  # letters that a property holds


def describe(file: Document | Presentation, edition: Edition) -> None:
    """Fill in the core properties; no clock is read."""
    document, own = edition.document, file.core_properties
    day = dt.datetime.fromisoformat(document.date)
    own.title, own.subject, own.keywords = (
        said[:LONGEST] for said in (document.title, document.subject, document.keywords)
    )
    own.author = own.last_modified_by = author(edition)
    own.language = office_language(document.lang)
    own.created = own.modified = day
    own.revision, own.category, own.comments, own.content_status = 1, "", "", document.mark
    own.identifier, own.version = "", ""


def author(edition: Edition) -> str:
    """Return who made a document; one without a label of ours is the house's."""
    return edition.document.author if edition.brand.credit else edition.brand.name


def application(edition: Edition) -> bytes:
    """Return the extended properties: the program that made the file, unless nothing may name it."""
    named = f"<Application>{safe(edition.document.producer)}</Application>" if edition.brand.credit else ""
    house = f"<Company>{safe(edition.brand.name)}</Company>" if edition.brand.name else ""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<Properties xmlns="{PROPERTIES}">{named}{house}</Properties>'.encode()
