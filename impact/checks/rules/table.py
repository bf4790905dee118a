"""A scenario without a national table, with one that does not say what its jobs are, or with an unknown region."""

from collections.abc import Iterator

from impact.catalogue.io_table.description import COUNTED
from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.core.errors import list_choices
from impact.scenario.files.folder import NO_TABLE, bring_one

table = themes.register("table")(RuleSet("table"))


@table.rule("none", "warning")
def none(subject: CheckSubject) -> Iterator[Found]:
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
def unclear_jobs(subject: CheckSubject) -> Iterator[Found]:
    """Yield that the table does not say who is counted as a job, so that documents cannot say it either."""
    scenario = subject.scenario
    if scenario.table == NO_TABLE or subject.study is None or subject.study.facts.proxy_donors:
        return
    used = subject.catalogue.table(scenario.country, scenario.table)
    if used.jobs and not used.jobs_counted:
        words = f"the table {scenario.country}/{scenario.table} does not say who is counted as a job."
        remedy = f"Write 'counts' in the first entry of 'employment' in its table.yaml. {list_choices(COUNTED)}"
        yield Found(("table",), words, remedy)


@table.rule("region-unknown", "warning")
def region_unknown(subject: CheckSubject) -> Iterator[Found]:
    """Yield a code of a region that is none of the country's, and a name of a region that is that of the site."""
    from impact.catalogue.outlines import regions_of
    from impact.core.country_names import country

    region, land = getattr(subject.scenario.project, "region", None), subject.scenario.country
    if region is None:
        return
    short, known = country(land).short, [each.code for each in regions_of(region.code)]
    if (short and region.code.partition("-")[0] not in (short, land)) or (known and region.code not in known):
        words = f"no region of {land} has the code '{region.code}' of ISO 3166-2."
        of_land = sorted(known) if short == region.code.partition("-")[0] else [f"{short}-..."]
        yield Found(("project", "region", "code"), words, f"Correct it. {list_choices(of_land)}")
    if region.name and region.name.casefold() == subject.scenario.place.casefold():
        words = f"'{region.name}' is the place of the project, and figures of its region would bear that name."
        yield Found(("project", "region", "name"), words, "Write what the region is called, or leave it out.")
