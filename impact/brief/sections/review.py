"""How the reviewer's kit begins: what is reviewed, and how comments come back."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph


@sections.register("review")
def review(context: BriefContext) -> Iterator[Block]:
    """Yield what is reviewed, with version and hash, and how comments are written."""
    run = context.study.row("run", "run")
    yield Heading(1, context.text("review-title", title=context.fact("title")), id="review")
    yield Paragraph(
        context.text(
            "review-about", version=str(run["version"]), stage=context.words.say(f"stage-{run['stage']}"),
            date=context.words.day(str(run["as_of"])), hash=str(run["results_sha256"])[:12],
        )
    )  # fmt: skip
    yield Paragraph(context.text("review-comments", file=f"{context.study.name}.comments.csv"), "small")
