"""The numbers that the brief prints, for documents that list them: the brief is put together once more, not drawn."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.number_on_page import PrintedNumber
from impact.brief.printed_numbers import BRIEF, printed_numbers


def numbers_of_brief(context: BriefContext) -> tuple[PrintedNumber, ...]:
    """Return the numbers of the brief of the same study, in the same words and look; put together once a context."""
    from impact.brief.compose import compose

    if context.numbers_of_brief is None:
        own = BriefContext(context.original, context.words, context.theme, context.declared, context.brand)
        brief = compose(own, BRIEF, context.words.extra)
        context.numbers_of_brief = tuple(printed_numbers(own, brief))
    return context.numbers_of_brief
