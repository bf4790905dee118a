"""Studies that no scenario gives: key figures of other signs and sizes, without ranges, or not estimated."""

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import other_studies
from brief_texts import edition_of
from other_studies import with_rows, with_tables
from shared_studies import FEW, ONE_OF_EACH_KIND, study_of

from impact.brief.edition.context import BriefContext
from impact.statements.made_up import REASON, in_state
from impact.study.study import StudyData
from impact.study.tables import Record

MODES = (
    "any", "any", "higher", "lower", "leans higher", "leans lower", "open", "zero", "unknown", "explained",
    "alike higher", "alike lower", "alike open", "lone", "lone explained", "half explained",
    # of people | of masses | of all else
    "higher|lower", "higher|open", "lower|lower|higher", "lower|open", "open|higher", "open|lower",
    "higher/open", "lower/open", "higher/open", "lower/open",  # each figure in one of the two ways
)  # fmt: skip
SEEDS = len(MODES) + 18  # of the first eighteen, two
PEOPLE = ("persons", "job_years")
GIVEN_UP = ("replaced_cars", "goods_replaced", "replaced_buses", "gas_extraction", "other_spending")  # steps
LEFT = 4  # figures that are estimated where nearly none is
SHARE_OF_EQUALS = 0.3  # of the studies, in which no answer is favoured
SHARE_CHANGED = 0.6  # of the figures, where any may be anything


CASES = (*ONE_OF_EACH_KIND, "tashkent-medical-centre")  # a programme that goes on, beside one that ends


@cache
def strange_editions() -> tuple[BriefContext, ...]:
    return tuple(map(edition_of, strange_studies(SEEDS)))


def strange_studies(seeds: int, kinds: tuple[str, ...] = CASES) -> Iterator[StudyData]:
    for name in kinds:
        study = study_of(name, FEW)
        for seed in range(seeds):
            yield strange(study, MODES[seed % len(MODES)], random.Random(f"{name} {seed}"))


def strange(study: StudyData, mode: str, chance: random.Random) -> StudyData:
    """Return a study with other figures: of one sign, alike, few or none estimated, or each in its own way."""
    keys = [str(row["id"]) for row in study["key_figures"].rows]
    left = chance.sample(keys, len(keys) // 2 if mode.startswith("half") else LEFT)
    few = mode.startswith(("lone", "half"))
    spared, without = ({*left}, "unknown") if few else ({"jobs_direct", *left[1:]}, mode)

    def changed(row: Record) -> Record:
        own = chance.choice(MODES[2:9]) if mode == "any" else without
        own = chance.choice(own.split("/"))
        if "|" in own:
            ways, unit = own.split("|"), str(row["unit"])
            own = ways[0] if unit.startswith(PEOPLE) else ways[1] if unit.startswith("t ") else ways[-1]
        kept = mode == "any" and chance.random() > SHARE_CHANGED
        spare = without in ("unknown", "explained") and row["id"] in spared
        return row if kept or spare or not isinstance(row["value"], float) else in_state(row, own, chance)

    made = other_studies.without(study, "asked")  # so that the kind's own questions are answered
    made = made if chance.random() < 0.5 else replace(made, facts=study.facts.changed({"decide": ""}))
    for table in ("key_figures", "scenarios"):
        if table in study.tables:
            made = with_rows(made, table, changed)
    if "levelised_cost" in study.tables and chance.random() < 0.5:  # nobody said what its power is paid
        made = with_rows(made, "levelised_cost", lambda row: {**row, "value": None} if row["id"] == "tariff" else row)
    if chance.random() < SHARE_OF_EQUALS:
        made = replace(made, facts=made.facts.changed({"favoured": "none"}))
    if mode.endswith("explained"):
        notes: list[Record] = [
            {"id": f"key_figures/{row['id']}/value", "reason": REASON} for row in study["key_figures"].rows
        ]
        made = with_tables(made, notes=replace(study["notes"], rows=(*notes, *study["notes"].rows)))
    if "displacement_factors" in study.tables and chance.random() < 0.5:
        made = without_prices(with_stack(made))
    if "unit_emissions" in study.tables and chance.random() < 0.5:  # makers abroad too
        size, reach = chance.choice(((0.0, 0.0), *((chance.uniform(-3e5, 3e5), 1e5) for _ in range(3))))
        known = {"value": size, "low": size - reach, "high": size + reach}
        for table in ("key_figures", "emissions_by_year"):
            made = with_rows(made, table, lambda row: {**row, **known} if _of_factories(row) else row)
    if "gross_to_net" in study.tables and chance.random() < 0.5:  # nobody makes less, and no other money is spent
        made = with_rows(made, "gross_to_net", lambda row: {**row, "value": 0.0} if row["step"] in GIVEN_UP else row)
    return made


def with_stack(study: StudyData) -> StudyData:
    """Return the study of a power plant that emits something itself in the headline year."""
    table, year = study["emissions_by_year"], study.facts["headline_year"]
    row = next(
        row for row in table.rows if row["component"] == "change" and row["gas"] == "co2" and row["year"] == year
    )
    own: Record = {
        **row,
        "id": f"plant_itself.{year}",
        "component": "plant_itself",
        "value": 1000.0,
        "low": None,
        "high": None,
    }
    return with_tables(study, emissions_by_year=replace(table, rows=(*table.rows, own)))


def _of_factories(row: Record) -> bool:
    of_year = [row.get(column) for column in ("component", "boundary", "cumulative")]
    return row["id"] == "emissions_world" or of_year in (["change", "world", "cohort"], ["change", "wtw", "no"])


def without_prices(study: StudyData) -> StudyData:
    """Return the study of a power plant whose upkeep nobody stated, nor a price of gas."""
    gone = ("purchases", "gas_not_burned")
    made = with_rows(study, "levelised_cost", lambda row: {**row, "value": None} if row["id"] in gone else row)
    why: Record = {"id": "levelised_cost/gas_not_burned/value", "reason": REASON}
    return with_tables(made, notes=replace(made["notes"], rows=(*made["notes"].rows, why)))
