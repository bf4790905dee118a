"""A new kind of block is one class and one function that sets it; nothing else names the kinds."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from file_reading import texts
from small_documents import pdf_of

from impact.core.errors import ProblemsError
from impact.document import Block, Callout, Span, Text, text
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import Box


@dataclass(frozen=True)
class Quote(Block):
    """What somebody said."""

    words: Text

    def name(self) -> str:
        return "quote"

    def texts(self) -> Iterator[Text]:
        yield self.words

    def problems(self) -> Iterator[str]:
        if not self.words:
            yield "says nothing. Leave it out."


@make_box.register(Quote)
def _quote_box(block: Quote, maker: BoxMaker) -> Box:
    return maker.text(text("“", block.words, "”"), "standfirst", Element("P"))


def test_it_is_printed_inside_other_blocks_too() -> None:
    blocks = (Quote(text("One.")), Callout((Quote(text("Two.")),)))
    (page,) = texts(pdf_of(*blocks))
    assert "“One.”" in page
    assert "“Two.”" in page


def test_its_own_checks_and_those_of_its_texts_are_made() -> None:
    nothing, link, tongue = Quote(()), Quote(text(Span("x", href="#nowhere"))), Quote(text(Span("x", lang="?")))
    with pytest.raises(ProblemsError) as caught:
        pdf_of(Callout((nothing, link, tongue)))
    messages = ("says nothing. Leave it out.", "links to '#nowhere', which nothing", "'?' is no language tag.")
    assert [each for each in messages if f"quote: {each}" not in str(caught.value)] == []
