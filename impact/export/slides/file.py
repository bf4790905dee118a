"""A brief as a presentation: six slides with their notes, in one package."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

from impact.export.edition import Edition
from impact.export.office.languages import office_language
from impact.export.slides.base import base_of, with_look
from impact.export.slides.content import slides
from impact.export.slides.layout import Layout
from impact.export.slides.notes import put_notes
from impact.export.slides.shapes import A, Shapes
from impact.export.word.properties import author
from impact.export.zipped import steady_zip

if TYPE_CHECKING:
    from pptx.presentation import Presentation

LONGEST = 255  # letters that a property holds


def slides_file(edition: Edition) -> bytes:
    """Return a brief as a presentation; the same edition gives the same bytes."""
    base = base_of(edition)
    for slide in slides(edition):
        made = base.file.slides.add_slide(base.cover if slide.name == "title" else base.finding)
        tree: Any = made.shapes._spTree
        for shape in list(tree)[2:]:
            tree.remove(shape)
        Layout(edition, Shapes(made.part, tree, base.letters), base.letters).put(slide)
        put_notes(made, slide, base.letters)
    _dress_notes(base.file, edition)
    _describe(base.file, edition)
    stream = io.BytesIO()
    base.file.save(stream)
    return steady_zip(stream.getvalue())


def _dress_notes(file: Presentation, edition: Edition) -> None:
    """Give the master of notes the theme of the slides, and take the words out that stand in it."""
    from pptx.oxml import parse_xml

    master: Any = file.notes_master
    for run in master._element.iter(f"{{{A}}}r"):
        run.text = ""
    for related in master.part.rels.values():
        if related.reltype.endswith("/theme"):
            part: Any = related.target_part
            part._element = parse_xml(with_look(part.blob, edition.context.theme))


def _describe(file: Presentation, edition: Edition) -> None:
    """Fill in the core properties; no clock is read."""
    document, own = edition.document, file.core_properties
    own.title, own.subject = document.title[:LONGEST], document.subject[:LONGEST]
    own.keywords = document.keywords[:LONGEST]
    own.author = own.last_modified_by = author(edition)
    own.language = office_language(document.lang)
    own.created = own.modified = dt.datetime.fromisoformat(document.date)
    own.revision, own.category, own.comments, own.content_status = 1, "", "", document.mark
    own.identifier, own.version = "", ""
