"""The reviewer's checklist as a file: ticked where the study shows the point, open where a person has to look.

A kind of project adds points of its own in its module `checklist`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from impact.registry import KINDS, Registry
from impact.study.store import results_sha256
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.language import Words

MONEY = re.compile(r"\b[A-Z]{3}_(\d{4})")
YEAR = re.compile(r"\d{4}")
CHANNELS = ("direct", "indirect", "induced")
CLOSE = 1e-9  # parts and their total, relative
# The social cost of carbon is a sensitivity in the prices of its publisher; no deflator of the dollar was read.
NOT_MONEY_OF_RESULTS = ("checks", "assumptions", "claims", "emissions_by_year")
FEWEST_DRIVERS = 5

Shows = Callable[[Study], str]


@dataclass(frozen=True)
class Point:
    """One point of the checklist: its message is `check-point-KEY`.

    Attributes:
        key: of the point. shows: returns where in the study the point can be seen; empty where a person has to judge.
        places: where on paper one looks for it: `brief#ID` or `annex#ID` of a heading, table or figure, `here#ID` in a
            document with the checklist; those that are not printed are passed over.
    """

    key: str
    shows: Shows
    places: tuple[str, ...] = ()


points: Registry[tuple[Point, ...]] = Registry(KINDS, "checklist", module="checklist")


def checklist(study: Study, words: Words) -> str:
    """Return the checklist as Markdown, a box a point."""
    words, run = words.of_kind(str(study.facts["kind"])), study.row("run", "run")
    lines = [
        f"# {words.say('checklist-title', title=str(study.facts['title']))}",
        "",
        words.say("checklist-about", version=str(run["version"]), results=str(run["results_sha256"])),
        "",
    ]
    for point in (*POINTS, *(points.find(str(study.facts["kind"])) or ())):
        says, where = words.say(f"check-point-{point.key}"), point.shows(study)
        lines.append(f"- [x] {words.say('checklist-shown', point=says, where=where)}" if where else f"- [ ] {says}")
    return "\n".join(lines) + "\n"


def judged(_: Study) -> str:
    """Return nothing: no table can show the point."""
    return ""


def rows_of(study: Study, table: str) -> tuple[Record, ...]:
    """Return the rows of a table; none where the study does not hold it."""
    return study[table].rows if table in study.tables else ()


def seen(holds: bool, where: str) -> str:
    """Return the place where a point can be seen, if it holds; else nothing."""
    return where if holds else ""


def boundary(study: Study) -> str:
    """All emissions name their boundary."""
    rows = rows_of(study, "emissions_by_year")
    return seen(bool(rows) and all(row["boundary"] != DOES_NOT_APPLY for row in rows), "emissions_by_year")


def stated(key: str, table: str = "panel") -> Shows:
    """Return what shows that the scenario states something, in one row or several."""

    def shows(study: Study) -> str:
        found = [row for row in rows_of(study, table) if str(row["id"]).partition(".")[0] == key]
        return seen(bool(found) and all(row["text"] != "none" for row in found), f"{table}/{key}")

    return shows


def gross_and_net(study: Study) -> str:
    """Jobs are there both gross and net."""
    return seen({"gross", "net"} <= {str(row["scope"]) for row in rows_of(study, "kpi")}, "kpi")


def one_measure(study: Study) -> str:
    """Jobs at work are counted in one measure, building in job-years apart from them."""
    rows = rows_of(study, "jobs_by_year")
    measures = {(row["phase"], row["measure"]) for row in rows}
    phases = {phase for phase, _ in measures}
    return seen(bool(rows) and len(measures) == len(phases), "jobs_by_year")


def incremental(study: Study) -> str:
    """Direct, indirect and induced jobs add up to the gross jobs."""
    found = {str(row["id"]): row["value"] for row in rows_of(study, "kpi")}
    total, *parts = (found.get(f"jobs_{name}") for name in ("gross", *CHANNELS))
    numbers = [float(part) for part in parts if isinstance(part, int | float)]
    if not isinstance(total, int | float) or len(numbers) < len(CHANNELS):
        return ""
    return seen(abs(sum(numbers) - total) <= CLOSE * max(1.0, abs(total)), "kpi/jobs_gross")


def one_price_year(study: Study) -> str:
    """All money of the results is at prices of one year."""
    tables: set[str] = set()
    years: set[str] = set()
    for name, table in study.tables.items():
        if name not in NOT_MONEY_OF_RESULTS and table.layout.results:
            found = {year for row in table.rows for year in MONEY.findall(str(row["unit"]))}
            tables |= {name} if found else set()
            years |= found
    return seen(len(years) == 1, ", ".join(sorted(tables)))


def dated(study: Study, start: str) -> str:
    """Return the place of the inputs whose ids begin so, if there are any and each has its year; else nothing."""
    rows = [row for row in rows_of(study, "assumptions") if str(row["id"]).startswith(start)]
    return seen(bool(rows) and all(YEAR.match(str(row["made_on"])) for row in rows), f"assumptions/{start.rstrip('.')}")


def dated_rate(study: Study) -> str:
    """Every exchange rate has its year."""
    return dated(study, "exchange_rate.")


def range_meaning(study: Study) -> str:
    """Every key figure says what its range is."""
    rows = rows_of(study, "kpi")
    return seen(bool(rows) and all(row["range"] in ("p05_p95", "low_high", "none") for row in rows), "kpi")


def sensitivity(study: Study) -> str:
    """The first key figure has its five strongest inputs."""
    metrics = [row["metric"] for row in rows_of(study, "drivers")]
    return seen(bool(metrics) and metrics.count(metrics[0]) >= FEWEST_DRIVERS, "drivers")


def switching(study: Study) -> str:
    """Switching values are given, each judged for plausibility."""
    rows = rows_of(study, "switching")
    return seen(bool(rows) and all(row["plausible"] not in (None, DOES_NOT_APPLY) for row in rows), "switching")


def dated_sources(study: Study) -> str:
    """Every source has its vintage, the day it was read and its terms."""
    columns = ("vintage", "accessed", "licence")
    rows = rows_of(study, "sources")
    return seen(
        bool(rows) and all(row[name] not in (None, DOES_NOT_APPLY) for row in rows for name in columns), "sources"
    )


def client_inputs(study: Study) -> str:
    """Who supplied inputs is named, or why nobody did."""
    return seen(any(row["id"] == "client_inputs" for row in rows_of(study, "roles")), "roles/client_inputs")


def hash_reproduces(study: Study) -> str:
    """The hash of the results is that of the tables."""
    stored = study.row("run", "run")["results_sha256"]
    return seen(results_sha256(study.tables.values()) == stored, "run/run/results_sha256")


def independent_assurer(study: Study) -> str:
    """Somebody else than the analyst has assured the brief and signed."""
    roles = {str(row["id"]): row for row in rows_of(study, "roles")}
    analyst, assurer = roles.get("analyst"), roles.get("assurer")
    if analyst is None or assurer is None:
        return ""
    names = {str(held["name"]).casefold() for held in (analyst, assurer)}
    independent = len(names) == 2 and "none" not in names and assurer["signed_on"] != DOES_NOT_APPLY
    return seen(independent, "roles/assurer")


POINTS: tuple[Point, ...] = (
    Point("question", judged, ("brief#answer", "annex#table-panel-asked")),
    Point("boundary", boundary, ("brief#table-counted", "annex#table-panel-counted")),
    Point("baseline", stated("baseline"), ("annex#table-panel-asked",)),
    Point("gross-net", gross_and_net, ("brief#additional", "annex#table-key-figures")),
    Point("measure", one_measure, ("brief#supported", "annex#table-jobs-by-year")),
    Point("channels", incremental, ("brief#supported", "annex#table-jobs-by-year")),
    Point("regions", judged, ("brief#supported", "annex#table-places")),
    Point("price-year", one_price_year, ("annex#table-panel-counted",)),
    Point("rate", dated_rate, ("annex#table-panel-counted",)),
    Point("capacity", judged, ("brief#assessed", "annex#assessed")),
    Point("signs", judged, ("brief#answer",)),
    Point("range", range_meaning, ("brief#how-sure", "annex#table-panel-asked")),
    Point("unquantified", stated("unquantified"), ("brief#how-sure", "annex#table-panel-asked")),
    Point("sensitivity", sensitivity, ("here#review-assumptions", "annex#table-assumptions")),
    Point("switching", switching, ("here#review-falsify", "brief#how-sure")),
    Point("sources", dated_sources, ("annex#sources",)),
    Point("client", client_inputs, ("annex#table-panel-asked",)),
    Point("adverse", stated("adverse"), ("annex#table-panel-asked",)),
    Point("disclaimers", judged, ("annex#table-panel-asked",)),
    Point("rounding", judged, ("annex#table-key-figures",)),
    Point("translations", judged, ("annex#sign-off",)),
    Point("hash", hash_reproduces, ("annex#table-hashes",)),
    Point("assurer", independent_assurer, ("brief#table-signed", "annex#sign-off")),
)
