"""What each answer to what is displaced leaves open, and which of them the prices of the scenario favour."""

from __future__ import annotations

from collections.abc import Iterator

from impact.review.rules import themes
from impact.review.subject import Subject
from impact.review.theme import Found, Theme
from impact.study.tables import Record, span

answers = themes.register("answers")(Theme("answers"))
WHERE = "budgets"


@answers.rule("open-account", "hint")
def open_account(subject: Subject) -> Iterator[Found]:
    """Yield each answer with an account that nothing finances, or that nobody spends, with its sum."""
    by_answer: dict[str, list[str]] = {}
    for row in _of_headline_year(subject):
        if row["settled"] == "no" and row["value"]:
            verb = "paid" if float(row["value"] or 0) > 0 else "received"
            by_answer.setdefault(str(row["closure"]), []).append(f"{row['payer']} {_size(row)} {verb} more")
    for answer, parts in by_answer.items():
        words = (
            f"the answer '{answer}' leaves accounts open: {'; '.join(parts)}, and nothing in it says from or to whom."
        )
        yield Found(
            ("project",), words, "Read it as a part of the whole; the table budgets holds all years.", where=WHERE
        )


@answers.rule("prices", "hint")
def prices(subject: Subject) -> Iterator[Found]:
    """Yield which answers the prices of the scenario favour: those of its goods against those of the goods given up."""
    rows = [row for row in _of_headline_year(subject) if (row["payer"], row["item_key"]) == ("households", "goods")]
    if not rows or rows[0]["value"] is None:  # such as what nobody may print; the table's notes say why
        return
    row = rows[0]
    ends = [float(end) for end in span(row) if end is not None]
    if min(ends) <= 0 <= max(ends):
        words = (
            f"prices decide between no answers: buyers may pay {_size(row)} more or less than for what they give up."
        )
        yield Found(("project",), words, "Narrow the prices of the goods and of what they replace.", where=WHERE)
        return
    more = "more" if max(ends) < 0 else "less"
    words = (
        f"by its prices buyers at home pay {_size(row)} {more} than for what they give up, in 9 of 10 model runs. "
        "That favours the answers in which other spending changes."
    )
    yield Found(("project",), words, "Say so where the answers are compared.", where=WHERE)


def _of_headline_year(subject: Subject) -> list[Record]:
    return [row for row in subject.rows("budgets") if row["year"] == subject.scenario.headline_year]


def _size(row: Record) -> str:
    value, low, high = (None if end is None else abs(float(end)) for end in span(row))
    ends = sorted(end for end in (low, high) if end is not None)
    ranged = f" ({ends[0]:,.0f} to {ends[-1]:,.0f})" if len(ends) > 1 else ""
    return f"{value or 0:,.0f}{ranged} {row['unit']}"
