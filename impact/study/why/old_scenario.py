"""The scenario of an old study as it runs today."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from impact.scenario.load import Loaded, kind_of, parse, with_draws
from impact.scenario.migrations import migrated
from impact.source_positions import read_yaml
from impact.study.store.old_study import OldStudy
from impact.yaml_core import written


def scenario_of(old: OldStudy, data: tuple[Path, ...]) -> Loaded:
    """Return the scenario of an old study, with its draws and seed, brought to today's form where it has an older one.

    Raises:
        ImpactError: it cannot be run as it stands.
    """
    file = f"{old.name}.yaml"
    values, _ = read_yaml(old.scenario, file)
    text = old.scenario
    if isinstance(values, dict):
        new, done = migrated(values, kind_of(values, file, data))
        text = written(new) if done else text
    loaded = parse(text, old.name, file, data)
    draws, seed = (old.run.get(name, "") for name in ("draws", "seed"))
    found = with_draws(loaded, *(int(each) if each.isdigit() else None for each in (draws, seed)))
    return replace(found, data=data)
