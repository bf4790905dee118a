"""Net effects in the closures of a kind: those shown side by side, and the one that is favoured.

Closures are rows of the table gross_net; `is_default` marks the one that headlines stand on.
"""

from collections.abc import Iterable

from impact.core.errors import ImpactError
from impact.scenario.declared import Answers, declared
from impact.study.study import Study
from impact.study.tables import Record


def answers_of(study: Study) -> Answers | None:
    """Return what the kind declares of answers to what is displaced; None where it does not."""
    try:
        return declared(str(study.facts.get("kind", ""))).answers
    except ImpactError:  # a kind in a folder named with --data-dir
        return None


def equals(study: Study, rows: Iterable[Record]) -> list[Record]:
    """Return the rows of answers that the kind shows side by side; all where it does not say which."""
    answers = answers_of(study)
    return [row for row in rows if answers is None or row["closure"] in answers.equals]


def best(study: Study, answers: Answers | None) -> str:
    """Return the answer that the scenario favours, or its kind; nothing where the kind declares none."""
    return str(study.facts.get("favoured", "") or (answers.favoured.answer if answers else ""))


def built_up(study: Study, quantity: str) -> dict[str, list[Record]]:
    """Return the steps of each answer that is known, of the headline year or of all years of building.

    They are the answers shown side by side and the best one. One with more steps stands behind those that it adds to.
    """
    answers, year = answers_of(study), study.facts["headline_year"]
    found: dict[str, list[Record]] = {}
    for row in sorted(study["gross_net"].where(quantity=quantity), key=lambda row: int(row["order"] or 0)):
        shown = answers is None or row["closure"] in (*answers.equals, best(study, answers))
        if shown and row["year"] in (year, None):
            found.setdefault(str(row["closure"]), []).append(row)
    known = {name: rows for name, rows in found.items() if all(row["value"] is not None for row in rows)}
    return dict(sorted(known.items(), key=lambda each: (len(each[1]), each[1][0]["is_default"] != "yes")))
