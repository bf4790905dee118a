"""A pass over the texts of a finished document."""

from __future__ import annotations

from impact.brief.rewriting import rewritten
from impact.document import Paragraph, Span
from impact.words.full_width import full_width


def test_a_text_of_one_span_is_closed_up_as_one_of_several() -> None:
    def closed(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return (Span(full_width("".join(span.text for span in spans))),)

    for spans in ((Span("国内87, 国外8.4"),), (Span("国内87, "), Span("国外8.4"))):
        made = rewritten(Paragraph(spans), lambda span: (span,), of_text=closed)
        assert made.text == (Span("国内87，国外8.4"),)
