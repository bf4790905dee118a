"""What each answer to what is displaced leaves open, and which of them the prices of the scenario favour."""

from collections.abc import Iterator

from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.scenario.client_questions import NO_ANSWER, favoured_in
from impact.scenario.kind_declaration import Answers, declared
from impact.study.tables import Record, span

answers = themes.register("answers")(RuleSet("answers"))
WHERE = "budgets"


@answers.rule("open-account", "hint")
def open_account(subject: CheckSubject) -> Iterator[Found]:
    """Yield each answer with an account that nothing finances, or that nobody spends, with its sum."""
    by_answer: dict[str, list[str]] = {}
    for row in _of_headline_year(subject):
        if row["settled"] == "no" and row["value"] != 0:
            verb = "paid" if float(row["value"] or 0) > 0 else "received"
            size = "an unknown sum" if row["value"] is None else f"{_size(row)} {verb} more"
            answer = f"'{row['closure']}'{'' if row['year'] else ' of building'}"
            by_answer.setdefault(answer, []).append(f"{row['payer']} {size}")
    for answer, parts in by_answer.items():
        words = f"the answer {answer} leaves accounts open: {'; '.join(parts)}, and nothing in it says from or to whom."
        yield Found(
            ("project",), words, "Read it as a part of the whole; the table budgets holds all years.", where=WHERE
        )


@answers.rule("favoured", "hint")
def favoured(subject: CheckSubject) -> Iterator[Found]:
    """Yield the answer that evidence supports most, with that evidence, by the scenario or else by its kind."""
    known, (answer, evidence) = _declared(subject), favoured_in(subject.scenario.favoured)
    if known is not None and not answer:
        answer, evidence = known.favoured.answer, known.favoured.evidence
    if any(row["closure"] == answer for row in _of_headline_year(subject)):
        words = f"evidence supports the answer '{answer}' most. {evidence}"
        yield Found(("project",), words, "Compare it with the others in the table gross_to_net.", where="gross_to_net")


@answers.rule("favoured-without-evidence", "warning")
def without_evidence(subject: CheckSubject) -> Iterator[Found]:
    """Yield that the scenario favours an answer and does not say why."""
    answer, because = favoured_in(subject.scenario.favoured)
    if answer not in ("", NO_ANSWER) and not because.strip():
        words = f"the answer '{answer}' is printed as the one that evidence favours, and no evidence is given."
        yield Found(("favoured",), words, "Say under 'because' what supports it, or write 'favoured: none'.")


@answers.rule("choice-without-effect", "warning")
def choice_without_effect(subject: CheckSubject) -> Iterator[Found]:
    """Yield each scenario named beside the plan that differs from it in no printed figure."""
    from impact.brief.edition.context import BriefContext
    from impact.brief.text.choices import listed, without_effect
    from impact.language.messages import Language
    from impact.theme.themes import load_theme

    if subject.study is None or not subject.rows("scenarios"):
        return
    context = BriefContext(subject.study, Language("en", subject.templates), load_theme(), subject.loaded.declared)
    for sort, name in without_effect(context):
        words = f"'{name}' changes no figure that is printed beside the plan."
        place = (sort, listed(context, sort).index(name))
        yield Found(place, words, "Let it change what a reader decides on, or take it out.")


@answers.rule("prices", "hint")
def prices(subject: CheckSubject) -> Iterator[Found]:
    """Yield which answers the prices of the scenario favour: what it sells against what is given up."""
    known = _declared(subject)
    if known is not None and "prices" in known.without:
        return
    of_households = [row for row in _of_headline_year(subject) if row["payer"] == "households"]
    rows = [row for row in of_households if row["item"] in ("goods", "service")]
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
    named = [f"'{each['closure']}'" for each in of_households if each["item"] == "other_spending" and each["value"]]
    words = (
        f"by its prices buyers at home pay {_size(row)} {more} than for what they give up, in 9 of 10 model runs. "
        f"That favours the answers in which other spending changes: {', '.join(named)}."
    )
    yield Found(("project",), words, "Say so where the answers are compared.", where=WHERE)


def _declared(subject: CheckSubject) -> Answers | None:
    return declared(subject.scenario.project.kind, subject.loaded.data).answers


def _of_headline_year(subject: CheckSubject) -> list[Record]:
    return [row for row in subject.rows("budgets") if row["year"] in (subject.scenario.headline_year, None)]


def _size(row: Record) -> str:
    value, low, high = (None if end is None else abs(float(end)) for end in span(row))
    ends = sorted(end for end in (low, high) if end is not None)
    ranged = f" ({ends[0]:,.0f} to {ends[-1]:,.0f})" if len(ends) > 1 else ""
    return f"{value or 0:,.0f}{ranged} {row['unit']}"
