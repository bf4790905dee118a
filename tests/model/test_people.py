"""Who has the jobs at suppliers: groups are parts of one whole, and a survey of the country says which."""

from pathlib import Path

import numpy as np
import pytest
from made_up_country import estimated, like, text_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.formulas.economy.labour_market import group_shares
from impact.language.data_texts import data_words
from impact.model.components.people import GROUPS, NO_SURVEY, places
from impact.model.rows import ResultRow
from impact.study.tables import span

HEADER = "key,region,period,industry,sex,occupation,value,low,high,distribution,unit,source,locator,basis,grade,note"
BASES = ("xyz", "xyz-factory", "xyz-hydro", "xyz-buses")
EVERY = np.array([True, True, True])


@pytest.mark.parametrize("jobs", [[5.0, 3.0, 2.0], [0.0, 1.0, 0.0], [4.0, -1.0, 2.0]])
@pytest.mark.parametrize("odds", [0.01, 1.0, 30.0])
def test_groups_are_one_whole_between_the_bounds_of_the_industries(jobs: list[float], odds: float) -> None:
    shares = np.array([[0.2, 0.5, 0.9], [0.8, 0.5, 0.1]])
    found = group_shares(shares, np.array(jobs), np.array([True, False]), [(EVERY, np.array([1.0, odds]))])
    np.testing.assert_allclose(found.sum(axis=0), 1)
    assert 0.2 <= found[0, 0] <= 0.9
    assert np.sign(found[0, 1] - found[0, 0]).item() == np.sign(odds - 1)


@pytest.mark.parametrize("end", [0.0, 1.0])
def test_a_share_of_none_or_all_stays_it(end: float) -> None:
    shares = np.array([[end] * 3, [1 - end] * 3])
    found = group_shares(shares, np.ones(3), np.array([True, False]), [(EVERY, np.array([0.1, 10.0]))])
    assert (found[0] == end).all()


def test_more_industries_have_a_narrower_range() -> None:
    shares, moved, k = np.array([[0.5] * 3] * 2), np.array([True, False]), [(EVERY, np.array([3.0]))]
    one, three = (group_shares(shares, np.array(jobs), moved, k)[0, 0] for jobs in ([1.0, 0.0, 0.0], [1.0, 1.0, 1.0]))
    assert one == pytest.approx(0.75)
    assert 0.5 < three < one


@pytest.mark.parametrize(
    ("code", "section", "surveyed", "expected"),
    [
        ("C29.1", "C", ["C", "industry", "C29"], ("C29",)),
        ("C29", "C", ["C", "industry", "services"], ("C",)),
        ("C29", "C", ["industry", "services"], ("industry",)),
        ("J62-N", "J", ["J", "M", "N", "services"], ("N", "M", "J")),
        ("J58-T", "R", ["J", "R", "S", "services"], ("J", "R", "S")),
        ("GOODS", "", ["GOODS", "C"], ("GOODS",)),
        ("GOODS", "C", ["C"], ("C",)),
        ("C29", "C", ["G"], ()),
    ],
)
def test_an_industry_takes_the_smallest_of_the_survey(
    code: str, section: str, surveyed: list[str], expected: tuple[str, ...]
) -> None:
    (found,) = places([(code, section)], surveyed)
    assert set(found) == set(expected)


def with_survey(folder: Path, women: float = 30.0, last: str = "2024") -> Path:
    """Write a survey of the made-up country and of the years around it."""
    rows = [
        f"employed_by_industry,XYZ,{year},{industry},{sex},,{count},,,,thousand persons,made_up,,read,B,"
        for year, factor in ((last, 1.0), ("2099", 0.0))
        for industry in ("GOODS", "SERV")
        for sex, count in (("women", women * factor + 1), ("men", 100 - women))
    ]
    rows += [
        f"employed_by_industry,XYZ,2024,{industry},,{group},{at + 1},,,,thousand persons,made_up,,read,B,"
        for industry in ("GOODS", "SERV")
        for at, group in enumerate(GROUPS["occupation"])
    ]
    target = folder / "countries" / "XYZ"
    target.mkdir(parents=True)
    (target / "people.csv").write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return folder


def rows_of(base: str, *data: Path) -> list[ResultRow]:
    return list(estimated(text_of(base), 200, 1, *data).rows)


def total(rows: list[ResultRow], **keys: str) -> Array:
    return sum((row.values for row in like(rows, "workforce_people", **keys)), np.zeros((1, 1)))


@pytest.mark.parametrize("base", BASES)
def test_groups_make_the_jobs_of_their_channel_in_every_kind(base: str, tmp_path: Path) -> None:
    without, rows = rows_of(base), rows_of(base, with_survey(tmp_path))
    for channel in ("indirect", "induced"):
        jobs = [row for row in rows if row.variable == "jobs" and row.keys["channel"] == channel and not row.gap]
        for aspect in GROUPS:
            (people,) = {row.years for row in rows if row.keys.get("phase") == channel} or {(0,)}
            whole = sum(row.values[:, [row.years.index(people[0])]] for row in jobs)
            of_groups = total(rows, phase=channel, aspect=aspect)
            np.testing.assert_allclose(of_groups, np.broadcast_to(whole, of_groups.shape), rtol=1e-9)
    share = [row for row in rows if row.variable == "workforce_share" and {"women", "survey"} <= set(row.keys.values())]
    assert all(row.values[0, 0] == pytest.approx(31 / 101) for row in share)
    assert all(np.ptp(row.values) > 0.01 for row in share)

    def others(found: list[ResultRow]) -> dict[str, float]:
        return {
            f"{row.variable}{sorted(row.keys.items())}{row.years}": float(row.values.sum())
            for row in found
            if "survey" not in row.keys.values() and "women_indirect" not in row.keys.values()
        }

    assert others(without) == others(rows)


@pytest.mark.parametrize("base", BASES)
def test_without_a_survey_the_reason_names_what_to_add(base: str) -> None:
    gaps = {row.gap for row in rows_of(base) if row.keys.get("dataset") == "survey"}
    assert gaps <= set(NO_SURVEY.values())
    assert gaps
    assert all(data_words(code).said(gap) for gap in gaps for code in ("ru", "uz", "zh"))


def test_a_country_has_sex_by_the_three_sectors_of_every_country() -> None:
    study = api.run("nur-navoi", draws=0)
    women = study["workforce"].where(phase="indirect", aspect="sex", group="women", item="share")
    assert all(0 < span(row)[0] < 1 for row in women)


def test_surveys_add_up_to_their_totals() -> None:
    """Persons by sex and by occupation are of one survey, so that their sums agree."""
    rows = Catalogue().rows("employed_by_industry", "HUN", "BRA")
    for country in ("HUN", "BRA"):
        by = {
            aspect: sum(row.value for row in rows if row.region == country and aspect in row.dimensions)
            for aspect in GROUPS
        }
        assert by["occupation"] == pytest.approx(by["sex"], rel=0.01)
