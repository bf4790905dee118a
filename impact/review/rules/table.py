"""A scenario without a national table of its country, or with one that does not say what its jobs are."""

from __future__ import annotations

from collections.abc import Iterator

from impact.catalogue.io_table_description import COUNTED
from impact.errors import there_are
from impact.review.rules import themes
from impact.review.subject import Subject
from impact.review.theme import Found, Theme
from impact.scenario.national_tables import NO_TABLE, bring_one

table = themes.register("table")(Theme("table"))


@table.rule("none", "warning")
def none(subject: Subject) -> Iterator[Found]:
    """Yield that there is no table, what that costs, and how to bring one; some kinds say it themselves."""
    scenario = subject.scenario
    if scenario.table != NO_TABLE or scenario.project.of_table:
        return
    words = (
        "no national table is named: jobs and value added at suppliers, jobs from wages spent, net effects and most "
        "taxes are not estimated."
    )
    others = "" if scenario.project.no_proxy else " Or name tables of similar countries under 'supply_chain'."
    yield Found(("table",), words, f"{bring_one(scenario.country)}.{others}")


@table.rule("jobs-not-said", "warning")
def jobs_not_said(subject: Subject) -> Iterator[Found]:
    """Yield that the table does not say who is counted as a job, so that documents cannot say it either."""
    scenario = subject.scenario
    if scenario.table == NO_TABLE or subject.study is None or subject.study.facts.proxy_donors:
        return
    used = subject.catalogue.table(scenario.country, scenario.table)
    if used.jobs and not used.jobs_counted:
        words = f"the table {scenario.country}/{scenario.table} does not say who is counted as a job."
        remedy = f"Write 'counts' in the first entry of 'employment' in its table.yaml. {there_are(COUNTED)}"
        yield Found(("table",), words, remedy)
