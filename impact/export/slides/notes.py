"""What to say to a slide, in its notes: words, figures with their ranges, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.document import text
from impact.export.slides.content import Slide
from impact.export.slides.letters import Letters, Style, Words, unlinked
from impact.export.slides.shapes import A

if TYPE_CHECKING:
    from pptx.slide import Slide as PptxSlide

HEADING, LINE = Style(12.0, "tx1", strong=True, before=6.0), Style(12.0, "tx1", before=3.0)


def put_notes(into: PptxSlide, slide: Slide, letters: Letters) -> None:
    """Write the notes of a slide."""
    from pptx.oxml import parse_xml

    words: list[Words] = []
    for heading, texts in slide.notes:
        if texts:
            words += [Words(text(heading), HEADING), *(Words(unlinked(each), LINE) for each in texts if each)]
    frame = into.notes_slide.notes_text_frame
    assert frame is not None
    body: Any = frame._txBody
    for paragraph in list(body.findall(f"{{{A}}}p")):
        body.remove(paragraph)
    for paragraph in parse_xml(f'<a:body xmlns:a="{A}">{letters.written(words)}</a:body>'):
        body.append(paragraph)
