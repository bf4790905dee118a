"""Which judgements decide the answer: leading inputs of the lowest grade, named so that a client can replace them."""

from __future__ import annotations

from impact.brief.assumptions import strongest
from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.document import Text
from impact.study.tables import input_key

JUDGEMENT = "D"


def judgements(context: BriefContext) -> Text:
    """Return which of the inputs that move the answer most are judgements; nothing where none is."""
    leading = [row for row in strongest(context) if isinstance(row["effect_rank"], int)]
    names = dict.fromkeys(context.input_said(input_key(row)) for row in leading if row["grade"] == JUDGEMENT)
    if not names:
        return ()
    message = "judgements-all" if len(names) == len(leading) else "judgements"
    return context.text(message, count=len(names), of=len(leading), names=Marked(context.words.both(list(names))))
