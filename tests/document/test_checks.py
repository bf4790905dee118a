"""What a document says about itself before anything lays it out."""

from __future__ import annotations

from impact.document import (
    Block,
    Callout,
    Chart,
    Document,
    Figure,
    Grid,
    Heading,
    Paragraph,
    Running,
    Sources,
    Span,
    StatusKey,
    changed,
    plain,
    status_words,
    text,
    walk,
)

LOST = text(Span("x", href="#nowhere"))
NO_MARKS = Running((), (), ())


def _messages(*blocks: Block) -> list[str]:
    return [str(problem) for problem in Document("T", "en", "2026-01-01", NO_MARKS, blocks).problems()]


def test_the_texts_of_keys_are_searched_for_links() -> None:
    (message,) = _messages(StatusKey((("modelled", LOST),)))
    assert "links to '#nowhere', which nothing is called" in message


def test_a_figure_is_checked_before_it_is_drawn() -> None:
    figure = Figure("f", "Figure 1", text("Finding"), (), Chart("jobs", 100, 0), "alt text", ())
    assert _messages(figure) == ["figure 'f': its chart is 100 by 0 pt. Draw it with a size above zero."]


def test_numbers_of_sources_are_places_that_links_lead_to() -> None:
    links = Paragraph(text(*(Span("x", href=f"#source-{number}") for number in (3, 4, 5))))
    (message,) = _messages(links, Sources((text("a"), text("b")), chosen=(3, 4)))
    assert "'#source-5', which nothing is called" in message


def _nested() -> tuple[Block, ...]:
    inner = Callout((Heading(2, text("b")), Grid(((Paragraph(text("c")),), (Paragraph(text("d")),)))))
    return (Heading(1, text("a")), inner, Paragraph(text("e")))


def _words(blocks: tuple[Block, ...]) -> str:
    return "".join(plain(block.text) for block in walk(blocks) if isinstance(block, Heading | Paragraph))


def test_blocks_are_walked_in_reading_order() -> None:
    assert _words(_nested()) == "abcde"


def test_blocks_inside_blocks_are_changed_and_the_others_stay() -> None:
    def upper(block: Block) -> Block:
        return Paragraph(text(plain(block.text).upper())) if isinstance(block, Paragraph) else block

    assert _words(changed(_nested(), upper)) == "abCDE"
    assert _words(_nested()) == "abcde"


def test_the_first_key_says_what_a_status_is_called() -> None:
    first = StatusKey((("modelled", text("model estimate")),))
    later = StatusKey((("modelled", text("other words")), ("reported", text("counted"))))
    assert status_words((Callout((first,)), later)) == {"modelled": "model estimate", "reported": "counted"}
