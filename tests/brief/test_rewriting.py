"""A pass over the texts of a finished document."""

from dataclasses import replace

import pytest
from shared_documents import shipped_document

from impact.brief.edition.passes import normalise_typography, rewritten
from impact.document import Paragraph, Span, plain
from impact.language.full_width import full_width
from impact.language.messages import Language


def test_a_text_of_one_span_is_closed_up_as_one_of_several() -> None:
    def closed(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return (Span(full_width("".join(span.text for span in spans))),)

    for spans in ((Span("国内87, 国外8.4"),), (Span("国内87, "), Span("国外8.4"))):
        made = rewritten(Paragraph(spans), lambda span: (span,), of_text=closed)
        assert made.text == (Span("国内87，国外8.4"),)


@pytest.mark.parametrize(
    ("parts", "bound"),
    [
        (("saves 4.4", " to ", "5.8", " million t of it"), "saves 4.4\u00a0to\u00a05.8\u00a0million\u00a0t of it"),
        (("from −2 ", "to 5", " cars"), "from −2\u00a0to\u00a05 cars"),
        (("none of ", "it"), "none of it"),
    ],
)
def test_a_range_holds_together_where_each_number_is_a_span_of_its_own(parts: tuple[str, ...], bound: str) -> None:
    """Numbers of a statement are spans, since each leads to its cell."""
    spans = tuple(Span(part, cell=f"key_figures/{place}/value") for place, part in enumerate(parts))
    made = normalise_typography(
        replace(shipped_document("summary"), blocks=(Paragraph(spans),)), Language("en")
    ).blocks[0]
    assert isinstance(made, Paragraph)
    assert plain(made.text) == bound
    assert [span.cell for span in made.text] == [span.cell for span in spans]
