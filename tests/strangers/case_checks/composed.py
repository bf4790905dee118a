"""Every document in every language and on every paper: put together without a fault, with the same blocks."""

import difflib
from collections.abc import Collection, Iterator, Sequence

from case_checks.kept import edition
from case_checks.spoken import Spoken
from case_checks.tried import Tried, attempt, fault
from finding import Finding
from outlines import messages_said, outline

from impact import api
from impact.brief.compose import compose
from impact.brief.templates import documents
from impact.core.errors import ProblemsError
from impact.study.study import StudyData

MOST_SHOWN = 6  # lines of a difference


def composed(tried: Tried, only: str = "", languages: Collection[str] = ()) -> Iterator[Finding]:
    """Yield documents that are refused, what is not the same in all languages and papers, and what page 1 has wrong."""
    first: dict[str, tuple[list[str], list[str]]] = {}
    spoken = Spoken(tried)
    for language, paper, document in _editions(tried, [only] if only else documents(tried.case.kind)):
        if languages and language not in languages:
            continue
        found: list[Finding] = []
        made = attempt(
            lambda: _outline(tried.study, document, language, paper, spoken),  # noqa: B023 - called at once
            tried.case, "check-passes-brief-refuses", found, language=language, document=document,
        )  # fmt: skip
        yield from found
        if made is None:
            continue
        yield from spoken.faults(language, document)
        both = zip(("other-blocks", "other-sentences"), first.setdefault(document, made), made, strict=True)
        for rule, before, now in both:
            if before != now:
                shown = _difference(before, now)
                yield fault(tried.case, rule, shown, language=language, document=document, where=paper)


def _editions(tried: Tried, names: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield language, paper and document, those that look alike behind each other."""
    for language in sorted(api.parts("languages"), key=lambda code: code != "en"):
        yield from ((language, "a4", name) for name in names)
        if language == tried.case.value("language"):
            yield from ((language, "letter", name) for name in names if name == tried.case.value("document"))


def _outline(study: StudyData, document: str, language: str, paper: str, spoken: Spoken) -> tuple[list[str], list[str]]:
    context = edition(study, language, paper)
    with messages_said() as said:
        made = compose(context, document)
    if problems := list(made.problems()):
        raise ProblemsError(problems)
    spoken.heard(context, made)
    return outline(made), sorted(said)


def _difference(before: list[str], now: list[str]) -> str:
    lines = [line for line in difflib.unified_diff(before, now, lineterm="", n=0) if line[:2] not in ("--", "++", "@@")]
    return " | ".join(lines[:MOST_SHOWN]) + (
        f" | and {len(lines) - MOST_SHOWN} more" if len(lines) > MOST_SHOWN else ""
    )
