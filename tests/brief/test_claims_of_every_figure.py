"""Any key figure of a study, of any kind of project, may answer a claim and be held against a target."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from shared_studies import study_of

from impact import api
from impact.api.checks import looked_at
from impact.brief.edition.context import BriefContext
from impact.brief.sections.every_statement import answer
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.core.registry import kinds_installed
from impact.document import plain
from impact.language.messages import Language
from impact.scenario.claims import Claim
from impact.scenario.cross_checks import figure_problems
from impact.scenario.load import LoadedScenario, load, with_draws
from impact.scenario.model_money import compared_unit_problems
from impact.scenario.schema import Target
from impact.study.run_study import run
from impact.study.study import StudyData
from impact.theme.themes import load_theme

CASES = {
    "bus_fleet": "samarkand-buses",
    "factory": "denim-complex",
    "power_plant": "zhanatas-proxy",  # some of its figures are not estimated
    "spending": "tashkent-medical-centre",
    "vehicle_plant": "byd-jizzakh",
}


def claim(name: str, unit: str, source: str) -> Claim:
    return Claim(
        id=f"of_{name}", says="It is so.", said_by="Somebody", source=source, said_on="2025", status="announced",
        value=1, unit=unit, reason="Estimated.", result=name,
    )  # fmt: skip


def held_against(name: str) -> tuple[LoadedScenario, StudyData]:
    """Return a scenario and its study in which every key figure answers a claim and has a target."""
    loaded = with_draws(load(name), 20)
    catalogue = Catalogue(kind=loaded.scenario.project.kind)
    units = {str(row["id"]): str(row["unit"]) for row in study_of(name, beside=False)["key_figures"].rows}
    claims = loaded.scenario.claims
    update = {
        "claims": (*claims, *(claim(figure, unit, claims[0].source) for figure, unit in units.items())),
        "targets": tuple(Target(id=key, metric=key, value=1, unit=unit, reason="So.") for key, unit in units.items()),
    }
    loaded = replace(loaded, scenario=loaded.scenario.model_copy(update=update))
    return loaded, run(loaded, catalogue)


def test_every_kind_has_a_case() -> None:
    assert set(CASES) == set(kinds_installed())


@pytest.mark.parametrize("kind", CASES)
def test_every_key_figure_answers_a_claim_and_is_held_against_a_target(kind: str) -> None:
    loaded, study = held_against(CASES[kind])
    for language in ("en", "zh"):
        context = BriefContext(study, Language(language), load_theme(), loaded.declared)
        for figure in study["key_figures"].rows:
            said = plain(answer(context, study.row("claims", f"of_{figure['id']}")))
            if figure["value"] is None:
                assert context.reason(f"key_figures/{figure['id']}/value").rstrip(".") in said
            else:
                assert any(letter.isdigit() for letter in said), said
    assert not list(figure_problems(loaded.scenario, loaded.declared.figures, loaded.places))
    assert not list(
        compared_unit_problems(loaded, {str(row["id"]): str(row["unit"]) for row in study["key_figures"].rows}, {})
    )


@pytest.mark.parametrize(
    ("result", "unit", "message"),
    [
        ("jobs_gross", "t",
         r"claims\[1\]\.unit: the unit is 't', .* jobs_gross, is in 'persons'\. .* in this unit\. There are none\."),
        ("jobs_gross", "million USD_2020/yr", r"There are: foreign_exchange_net, .*, tax_net_state\."),
        ("gva_net", "million UZS_2025", r"gva_net, is in 'million UZS_2025/yr'"),
        ("jobs_gros", "persons",
         r"claims\[1\]\.result: no key figure is called 'jobs_gros'\. Did you mean 'jobs_gross"),
    ],
)  # fmt: skip
def test_a_claim_beside_a_figure_of_another_kind_is_refused(
    tmp_path: Path, result: str, unit: str, message: str
) -> None:
    assert re.search(message, refusal(tmp_path, result, unit))


@pytest.mark.parametrize(("result", "unit"), [("jobs_gross", "thousand persons"), ("gva_net", "billion USD_2020/yr")])
def test_a_claim_in_a_larger_unit_of_the_same_kind_passes(tmp_path: Path, result: str, unit: str) -> None:
    assert not refusal(tmp_path, result, unit)


def test_a_claim_beside_a_figure_that_is_not_estimated_is_a_hint(tmp_path: Path) -> None:
    found = api.review(str(works(tmp_path, "emissions_world", "Mt CO2"))).findings
    hint = next(each for each in found if each.rule == "claims/not-estimated")
    assert (hint.where, hint.message[:15]) == ("claims[1].result", "emissions_world")


def refusal(folder: Path, result: str, unit: str) -> str:
    """Return why a factory with this claim is refused."""
    file = works(folder, result, unit)
    try:
        return str(looked_at(file, (), (), documents=False).error or "")
    except ProblemsError as error:  # that comes to light before the model runs
        return str(error)


def works(folder: Path, result: str, unit: str) -> Path:
    """Return the file of a factory with this claim."""
    said = claim(result, unit, load("denim-complex").scenario.claims[0].source).model_dump(exclude_defaults=True)
    file = folder / "works.yaml"
    file.write_text(yaml.safe_dump({"inherits": "denim-complex", "claims": [said]}), encoding="utf-8")
    return file
