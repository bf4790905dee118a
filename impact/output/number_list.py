"""The list of numbers in Word files, web pages, workbooks and slides: what each stands for, and of which study it is.

Files of Office carry it as a part of custom XML, web pages as a block of data that no browser runs. It proves nothing
by itself: `impact verify FILE STUDY` holds file and list against the study.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from impact.brief.edition.attachments import texts_of_edition
from impact.brief.edition.print_log import PrintedNumber
from impact.brief.printed_numbers import numbers_of_brief, printed_numbers
from impact.output.editions import PrintOptions
from impact.output.evidence import FORM
from impact.output.house_inside import house_inside
from impact.output.office.zip_files import with_part
from impact.output.slides.content import list_slide_texts, slides
from impact.study.tables import ON_REQUEST
from impact.version import __version__

if TYPE_CHECKING:
    from impact.output import Edition
    from impact.output.evidence import EvidenceSettings

SPACE = "urn:printed-numbers"  # namespace of the part
BLOCK = '<script type="application/json" id="printed-numbers">'
END = "</script>"
WORKBOOK, SLIDES = "xlsx", "pptx"
STORIES = {"docx": "word/document.xml", SLIDES: "ppt/presentation.xml", WORKBOOK: "xl/workbook.xml"}
TEXTS = "texts/"  # begins what a study must have for a text in another language


def number_list(edition: Edition, settings: EvidenceSettings, form: str, printing: PrintOptions) -> str:
    """Return the list of a file of a format as JSON, in which no sign means anything to XML or HTML."""
    study = edition.context.original
    texts = texts_of_edition(study, edition.context.words)
    said: dict[str, Any] = {
        "form": FORM,
        "printed_by": __version__,
        "edition": vars(settings),
        "house": house_sha256(printing),
        "study": {name: study.row("run", "run")[name] for name in ("inputs_sha256", "results_sha256")},
        "needs": [name for name in ON_REQUEST if name in study.tables] + [f"{TEXTS}{code}" for code in texts],
        "numbers": [[each.id, each.printed, *each.cells.split()] for each in _of_file(edition, settings, form)],
    }
    text = json.dumps(said, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def house_sha256(printing: PrintOptions) -> str:
    return hashlib.sha256(house_inside(printing)).hexdigest()


def with_list(content: bytes, form: str, listed: str) -> bytes:
    """Return a file that carries a list; a format that has no place for it stays as it is."""
    if form == "html":
        before, end, after = content.rpartition(b"</body>")
        return b"".join((before, f"{BLOCK}{listed}{END}\n".encode(), end, after))
    if form in STORIES:
        part = f'<?xml version="1.0" encoding="UTF-8"?>\n<list xmlns="{SPACE}">{listed}</list>\n'
        return with_part(content, STORIES[form], part.encode())
    return content


def _of_file(edition: Edition, settings: EvidenceSettings, form: str) -> Iterator[PrintedNumber]:
    """Yield the numbers that a file prints: of a workbook those of its exhibits, of slides those that they say."""
    own = printed_numbers(edition.context, edition.document, settings.document)
    if form == WORKBOOK:
        yield from (each for each in own if not each.in_text)
        yield from (each for each in numbers_of_brief(edition.context) if not each.in_text or _on_tile(each))
    elif form == SLIDES:
        said, shown = list_slide_texts(slides(edition))
        yield from (each for each in own if _on_tile(each) or each.where in shown or each.words in said)
    else:
        yield from own


def _on_tile(number: PrintedNumber) -> bool:
    return number.where.startswith("tiles ")
