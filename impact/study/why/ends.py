"""The ends of a comparison: a scenario as it is run now, or a study with the scenario it was made from."""

from __future__ import annotations

from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.scenario.load import Loaded, load, parse, with_draws
from impact.study.run.estimate import ready
from impact.study.store import load as load_study
from impact.study.store.record import data_sha256
from impact.study.study import Study
from impact.study.why.bridge import End
from impact.study.why.headlines import key_units


def end(name: str, data: tuple[Path, ...]) -> End:
    """Return one end.

    Args:
        name: of a shipped scenario, a scenario file or a study folder. data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such scenario or study, or the study was made with other data.
    """
    if not Path(name).is_dir():
        loaded = load(name, data)
        catalogue = Catalogue(data, loaded.scenario.project.kind)
        return End(loaded, catalogue, name, key_units(ready(loaded, catalogue)))
    study = load_study(Path(name))
    catalogue = Catalogue(data, study.facts.kind)
    if study.row("run", "run")["data_sha256"] != data_sha256(catalogue):
        raise ImpactError(
            f"{name}: this study was made with other data files. Name the folder that holds them (--data-first or "
            "--data-second), or run the scenario again."
        )
    units = {str(row["key"]): str(row["unit"]) for row in study["kpi"].rows}
    loaded = parse(study.scenario, study.name, str(Path(name, "scenario.yaml")), data)
    return End(loaded, catalogue, name, units)


def scenario_of(study: Study, data: tuple[Path, ...]) -> Loaded:
    """Return the scenario of a study, with the draws and the seed of its run.

    Raises:
        ImpactError: it cannot be run as it stands.
    """
    loaded = parse(study.scenario, study.name, f"{study.name}.yaml", data)
    row = study.row("run", "run")
    draws, seed = (cell if isinstance(cell := row[name], int) else None for name in ("draws", "seed"))
    return with_draws(loaded, draws, seed)
