"""The sentence of every sign case: golden texts in every language, and the rules that the English ones obey."""

from __future__ import annotations

import pytest
from brief_texts import edition_of, snapshot
from other_studies import with_figure

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.headlines import sentence as headline
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Figure, Text, plain
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.words.language import Words

Case = tuple[float, float | None, float | None]

JOBS: dict[str, Case] = {
    "higher": (5374.8, 2816.2, 12518.2),
    "unsettled, central above": (1374.8, -816.2, 4518.2),
    "unsettled, central below": (-1374.8, -4518.2, 816.2),
    "unsettled, low is zero": (1374.8, 0.0, 4518.2),
    "lower": (-5374.8, -12518.2, -2816.2),
    "unsettled, near zero": (40.0, -2816.2, 2518.2),
    "no range, higher": (5374.8, None, None),
    "no range, lower": (-5374.8, None, None),
    "no range, unchanged": (0.0, None, None),
}
NO_WIDTH: dict[str, Case] = {
    "no width, higher": (5374.8, 5374.8, 5374.8),
    "no width, lower": (-5374.8, -5374.8, -5374.8),
    "no width, unchanged": (0.0, 0.0, 0.0),
}


def by_rule(context: BriefContext) -> Figure:
    return figure(context, "emissions_by_rule", size="small", width="half")


def thousandfold(case: Case) -> Case:
    central, low, high = case
    return 1000 * central, None if low is None else 1000 * low, None if high is None else 1000 * high


def kind_of(name: str) -> str:
    """Return the sign case that a name stands for."""
    return name.split(", ")[1] if name.startswith("no ") else name.split(",")[0]


def sentence(text: Text) -> str:
    return "".join(f"**{span.text}**" if span.strong else span.text for span in text).replace("****", "")


@pytest.mark.parametrize("language", ["en", "ru", "uz", "uz-Cyrl", "zh"])
def test_golden_texts(study: Study, language: str) -> None:
    lines: list[str] = []
    words, theme = Words(language), load_theme()

    def add(label: str, changed: Study, key: str) -> None:
        lines.extend([f"{label}:", f"  {sentence(headline(BriefContext(changed, words, theme), key))}"])

    for name, case in JOBS.items():
        add(f"jobs net, {name}", with_figure(study, "jobs_net", *case), "jobs_net")
    for rule in ("average", "marginal"):
        for name, case in JOBS.items():
            key = f"emissions_{rule}"
            add(f"emissions {rule}, {name}", with_figure(study, key, *thousandfold(case)), key)
    for name in ("higher", "unsettled, near zero", "no range, higher"):
        add(f"jobs gross, {name}", with_figure(study, "jobs_gross", *JOBS[name]), "jobs_gross")
    snapshot(f"headlines.{language}", "\n".join(lines) + "\n")


@pytest.mark.parametrize("name", JOBS | NO_WIDTH)
def test_net_jobs_of_every_sign(study: Study, name: str) -> None:
    text = plain(headline(edition_of(with_figure(study, "jobs_net", *(JOBS | NO_WIDTH)[name])), "jobs_net"))
    kind = kind_of(name)
    says = {
        "higher": "jobs are additional",
        "lower": "jobs are lost",
        "unsettled": "not settled whether",
        "unchanged": "no measurable change in jobs",
    }
    assert says[kind] in text
    assert not any(words in text for other, words in says.items() if other != kind)
    if kind == "lower":
        assert "−" not in text, "a loss is printed without a minus sign"
    if name.startswith("no "):
        assert "no range estimated" in text


@pytest.mark.parametrize("name", JOBS | NO_WIDTH)
@pytest.mark.parametrize("rule", ["average", "marginal"])
def test_emissions_of_every_sign(study: Study, name: str, rule: str) -> None:
    changed = with_figure(study, f"emissions_{rule}", *thousandfold((JOBS | NO_WIDTH)[name]))
    text = plain(headline(edition_of(changed), f"emissions_{rule}"))
    kind = kind_of(name)
    says = {
        "higher": "estimated to add about",
        "lower": "estimated to avoid about",
        "unsettled": "could be a fall or a rise",
        "unchanged": "no measurable change",
    }
    assert says[kind] in text
    assert not any(words in text for other, words in says.items() if other != kind)
    assert kind == "unchanged" or "−" not in text, "size and direction are in words"
    if kind == "unsettled":
        assert (" lower; the range" in text) == (JOBS[name][0] < 0)
        assert (" higher; the range" in text) == (JOBS[name][0] > 0)
        assert "main unknown is" in text
    if name.startswith("no "):
        assert "no range estimated" in text


def test_an_unsettled_headline_gives_low_and_high_in_their_directions(study: Study) -> None:
    changed = with_figure(study, "emissions_average", -2e6, -9e6, 4e6)
    text = plain(headline(edition_of(changed), "emissions_average"))
    assert "main estimate is 2.0 million t CO2e lower; the range goes from 9 lower to 4 higher" in text


@pytest.mark.parametrize(("values", "says"), [((-5e6, -9e6, -1e6), "fall"), ((5e6, 1e6, 9e6), "rise")])
def test_the_chart_title_follows_the_signs_of_all_rules(study: Study, values: Case, says: str) -> None:
    for rule in ("average", "marginal", "frozen"):
        study = with_figure(study, f"emissions_{rule}", *values)
    assert f"Emissions {says} whichever" in plain(by_rule(edition_of(study)).title)
    mixed = with_figure(study, "emissions_frozen", 1e6, -9e6, 9e6)
    assert "may depend on where the electricity comes from" in plain(by_rule(edition_of(mixed)).title)


def test_the_title_of_the_jobs_chart_follows_the_central_path(study: Study) -> None:
    title = growth(chart_context(edition_of(study)))
    totals = [float(row["value"] or 0) for row in study["jobs_by_year"].where(channel="total")]
    assert ("grow" in title) == (totals[-1] > 1.1 * totals[0])
