"""A study in a country without a pack says which of its figures are world defaults."""

import re
from pathlib import Path

from impact import api
from impact.api.checks import looked_at
from impact.scenario.load import load

MARGINS = """key,region,period,boundary,margin,dataset,value,low,high,distribution,unit,source,locator,basis,grade,note
grid_intensity,KEN,2023,stack,combined_consumption,ifi_2021,300,,,,g CO2/kWh,impact_assumptions,,assumption,D,made up
grid_intensity,KEN,2023,stack,operating,ifi_2021,300,,,,g CO2/kWh,impact_assumptions,,assumption,D,made up
"""


def test_world_defaults_are_marked_in_the_study_and_named_by_check(tmp_path: Path) -> None:
    own = tmp_path / "data" / "countries" / "KEN"
    own.mkdir(parents=True)
    (own / "margins.csv").write_text(MARGINS, encoding="utf-8")
    file = tmp_path / "elsewhere.yaml"
    text = load("zhanatas").content.replace("country: KAZ", "country: KEN")
    text = re.sub(r"^coordinates:.*\n", "", text, flags=re.MULTILINE)  # a point outside the country is refused
    text = re.sub(r"^assume:.*\n", "", text, flags=re.MULTILINE)
    file.write_text(re.sub(r"^alternatives:.*$", "alternatives: []", text, flags=re.MULTILINE), encoding="utf-8")
    data = [tmp_path / "data"]
    found = looked_at(file, tuple(data), (), documents=True).printable
    assert found is not None
    shares = {f"generation_share.KEN.2023.{fuel}" for fuel in ("coal", "gas", "hydro", "solar", "wind")}
    assert set(found.world_defaults) >= shares | {"grid_intensity.KEN.2023.stack.average.own_estimate"}
    study = api.run(str(file), data=data, draws=20)
    rows = {str(row["id"]): row for row in study["assumptions"].rows}
    marked = rows["generation_share.KEN.2023.hydro"]
    assert (marked["basis"], marked["made_by"]) == ("default_of_world", "data/world/by_country/KEN.csv")
    assert rows["grid_intensity.KEN.2023.stack.operating.ifi_2021"]["basis"] == "assumption"
