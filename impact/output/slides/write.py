"""A brief as a presentation: six slides with their notes, in one package."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from impact.document import text
from impact.output.edition import Edition
from impact.output.office.zip_files import steady_zip
from impact.output.slides.content import Slide, slides
from impact.output.slides.layout import SlideLayout
from impact.output.slides.presentation import base_of, with_look_of_slides
from impact.output.slides.shapes import A, SlideShapes, SlideText, SlideTextStyle, SlideWords, unlinked
from impact.output.word.write import describe

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide as PptxSlide

HEADING, LINE = SlideTextStyle(12.0, "tx1", strong=True, before=6.0), SlideTextStyle(12.0, "tx1", before=3.0)


def slides_file(edition: Edition) -> bytes:
    base = base_of(edition)
    for slide in slides(edition):
        made = base.file.slides.add_slide(base.cover if slide.name == "title" else base.finding)
        tree: Any = made.shapes._spTree
        for shape in list(tree)[2:]:
            tree.remove(shape)
        SlideLayout(edition, SlideShapes(made.part, tree, base.letters), base.letters).put(slide)
        put_notes(made, slide, base.letters)
    _dress_notes(base.file, edition)
    describe(base.file, edition)
    stream = io.BytesIO()
    base.file.save(stream)
    return steady_zip(stream.getvalue())


def _dress_notes(file: Presentation, edition: Edition) -> None:
    from pptx.oxml import parse_xml

    master: Any = file.notes_master
    for run in master._element.iter(f"{{{A}}}r"):
        run.text = ""
    for related in master.part.rels.values():
        if related.reltype.endswith("/theme"):
            part: Any = related.target_part
            part._element = parse_xml(with_look_of_slides(part.blob, edition.context.theme))


def put_notes(into: PptxSlide, slide: Slide, letters: SlideText) -> None:
    from pptx.oxml import parse_xml

    words: list[SlideWords] = []
    for heading, texts in slide.notes:
        if texts:
            words += [SlideWords(text(heading), HEADING), *(SlideWords(unlinked(each), LINE) for each in texts if each)]
    frame = into.notes_slide.notes_text_frame
    assert frame is not None
    body: Any = frame._txBody
    for paragraph in list(body.findall(f"{{{A}}}p")):
        body.remove(paragraph)
    for paragraph in parse_xml(f'<a:body xmlns:a="{A}">{letters.written(words)}</a:body>'):
        body.append(paragraph)
