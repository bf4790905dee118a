"""What `check` passes can be run and printed: random scenarios of every kind, in a country that lacks random figures.

A failure of a few draws may be met by `run` alone, which runs more of them and says how many.

`IMPACT_RANDOM_SCENARIOS` says how many are tried over all kinds, others each time; a fifth of them are printed too.
"""

import os
import re
import shutil
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, event, given, note, settings
from hypothesis import strategies as st
from made_up_country import XYZ
from random_edits import scenarios

from impact import api
from impact.core.errors import ImpactError
from impact.core.registry import kinds_installed

KINDS = kinds_installed()
OFTEN = re.compile(r" Found in ([\d,]+) of ([\d,]+) (?:draws|[a-z ]+)\.")
RARE = 0.1  # of the draws: a check runs a hundred of them
EXAMPLES = int(os.environ.get("IMPACT_RANDOM_SCENARIOS", "5"))


def _without(root: Path, places: list[int]) -> None:
    """Take rows out of the tables of figures in a data folder, counted over all of them."""
    files = [file for part in ("countries", "world") for file in sorted((root / part).rglob("*.csv"))]
    files = [file for file in files if "io_" not in file.parent.name]
    rows = [(file, number) for file in files for number in range(1, len(file.read_text("utf-8").splitlines()))]
    for file, number in sorted({rows[place % len(rows)] for place in places}, reverse=True):
        lines = file.read_text("utf-8").splitlines(keepends=True)
        note(f"--- taken out of {file.name}: {lines[number]}")
        lines[number] = ""
        file.write_text("".join(lines), "utf-8")


def _said(error: ImpactError, rarest: float = 0.0) -> set[str]:
    """Return what is said line by line, without the number of draws; not what fewer draws meet than this share."""
    kept = set()
    for line in str(error).splitlines():
        often = OFTEN.search(line)
        if often is None or int(often[1].replace(",", "")) >= rarest * int(often[2].replace(",", "")):
            kept.add(OFTEN.sub("", line))
    return kept


def _problems(file: Path, data: Path) -> set[str]:
    """Return what check says of a scenario, line by line; nothing where it passes."""
    try:
        api.check(file, data=[data])
    except ImpactError as error:
        return _said(error)
    return set()


@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=-(-EXAMPLES // len(KINDS)),
    deadline=None,
    derandomize="IMPACT_RANDOM_SCENARIOS" not in os.environ,  # by hand they are others each time
    print_blob=True,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a smaller scenario takes minutes to find
)
@given(data=st.data(), gone=st.lists(st.integers(0, 10_000), max_size=2), printed=st.sampled_from([True, *[False] * 4]))
def test_what_passes_check_runs_and_prints(kind: str, data: st.DataObject, gone: list[int], printed: bool) -> None:
    text = data.draw(scenarios(import_module(f"random_{kind}").EDITS))
    note(f"--- scenario, YAML:\n{text}")
    with TemporaryDirectory() as folder:
        own = Path(folder) / "own"
        shutil.copytree(XYZ, own)
        _without(own, gone)
        file = own / "random.yaml"
        file.write_text(text, "utf-8")
        problems = _problems(file, own)
        event("refused" if problems else "passed")
        try:
            study = api.run(file, data=[own])
        except ImpactError as error:
            assert _said(error, RARE) <= problems, "check has not said it"  # noqa: PT017 - it may not fail
            return
        if printed and not problems:
            api.brief(study, Path(folder) / "x.pdf")
