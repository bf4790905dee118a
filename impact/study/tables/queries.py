"""Selections from tables: net effects by closure, and tables under short names."""

from collections.abc import Iterable, Iterator

from impact.core.errors import ImpactError
from impact.scenario.kind_declaration import Answers, declared
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Cell, Record, ResultTable


def answers_of(study: StudyData) -> Answers | None:
    """Return what the kind declares of answers to what is displaced; None where it does not."""
    try:
        return declared(str(study.facts.get("kind", ""))).answers
    except ImpactError:  # a kind in a folder named with --data-dir
        return None


def equals(study: StudyData, rows: Iterable[Record]) -> list[Record]:
    """Return the rows of answers that the kind shows side by side; all where it does not say which."""
    answers = answers_of(study)
    return [row for row in rows if answers is None or row["closure"] in answers.equals]


def best(study: StudyData, answers: Answers | None) -> str:
    """Return the answer that the scenario favours, or its kind; nothing where the kind declares none."""
    return str(study.facts.get("favoured", "") or (answers.favoured.answer if answers else ""))


def built_up(study: StudyData, quantity: str) -> dict[str, list[Record]]:
    """Return the steps of each answer that is known, of the headline year or of all years of building.

    They are the answers shown side by side and the best one. One with more steps stands behind those that it adds to.
    """
    answers, year = answers_of(study), study.facts["headline_year"]
    found: dict[str, list[Record]] = {}
    for row in sorted(study["gross_to_net"].where(quantity=quantity), key=lambda row: int(row["order"] or 0)):
        shown = answers is None or row["closure"] in (*answers.equals, best(study, answers))
        if shown and row["year"] in (year, None):
            found.setdefault(str(row["closure"]), []).append(row)
    known = {name: rows for name, rows in found.items() if all(row["value"] is not None for row in rows)}
    return dict(sorted(known.items(), key=lambda each: (len(each[1]), each[1][0]["default"] != "yes")))


GREENHOUSE = ("co2", "co2e", "co2e_ar5", "co2e20_ar6")
NAMES = {"jobs": "jobs_by_year", "money": "public_finances", "trade": "external_trade", "energy": "energy_by_year"}
PARTS = ("emissions", "air")  # of one table: greenhouse gases and air pollutants


def view(study: StudyData, name: str) -> ResultTable:
    """Return the table of that name, or the table or part of one that the word stands for."""
    if name not in PARTS:
        return study[NAMES.get(name, name)]
    whole = study["emissions_by_year"]
    rows = (row for row in whole.rows if (row["gas"] in GREENHOUSE) == (name == "emissions"))
    return ResultTable(whole.name, tuple(rows), whole.layout)


def counted(jobs_by_year: ResultTable, **keys: Cell) -> Iterator[Record]:
    """Yield the rows of operation by channel and origin, and their total: jobs that may be added up.

    Jobs by division are the same jobs again, those who commute are staff of the country too, and jobs of
    people who are not registered are part of no total. Building is counted in job-years and stands apart.

    Args:
        jobs_by_year: the table.
        keys: values that the rows must have.
    """
    for row in jobs_by_year.where(phase="operation", sector=DOES_NOT_APPLY, **keys):
        if row["formality"] != "informal" and row["origin"] != "commuting":
            yield row
