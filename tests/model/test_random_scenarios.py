"""Laws that hold whatever a scenario says: random edits of the made-up scenario of every kind of project.

Edits keep to the bounds of the schema. A failing scenario is printed as YAML, with its seed: save it as a file and run
`impact run FILE --data-dir tests/data/xyz`. `IMPACT_RANDOM_SCENARIOS` says how many are tried over all kinds. What
edits of a kind keep to, and its own laws, stand in `random_KIND.py`.
"""

import os
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, reject, settings
from hypothesis import strategies as st
from made_up_country import catalogue
from random_edits import DRAWS, Edits, scenarios, stated
from random_laws import LAWS, Law, Tried

from impact.core.errors import ImpossibleError
from impact.core.registry import kinds_installed
from impact.scenario.load import parse, with_draws
from impact.study.run_study import estimate

KINDS = kinds_installed()
EXAMPLES = int(os.environ.get("IMPACT_RANDOM_SCENARIOS", "6"))


def edits_and_laws(kind: str) -> tuple[Edits, tuple[Law, ...]]:
    """Return what edits of a kind keep to and all laws that hold for it."""
    module: Any = import_module(f"random_{kind}")
    return module.EDITS, (*LAWS, *module.LAWS)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=-(-EXAMPLES // len(KINDS)), print_blob=True, suppress_health_check=list(HealthCheck))
@given(data=st.data(), draws=st.sampled_from([0, DRAWS, DRAWS, DRAWS]))
def test_laws_hold_in_random_scenarios(kind: str, data: st.DataObject, draws: int) -> None:
    edits, laws = edits_and_laws(kind)
    text = data.draw(scenarios(edits))
    note(f"--- scenario, YAML, with {draws} draws:\n{text}")
    loaded = with_draws(parse(text, "random", "random.yaml"), draws, None)
    try:
        tried = Tried(edits, text, loaded, estimate(loaded, catalogue()))
        for law in laws:
            law(tried)
    except ImpossibleError as error:  # of the draws, or of an input at an end of its range, which a study tries too
        if not any(words in str(error) for words in edits.refused):
            raise
        reject()  # so it is refused, as it should be


@pytest.mark.parametrize("kind", KINDS)
def test_edits_of_a_kind_name_inputs_that_it_has(kind: str) -> None:
    edits, _ = edits_and_laws(kind)
    named = {*edits.most, *edits.least, *edits.exact, *edits.left, *(key for keys in edits.together for key in keys)}
    assert named <= set(stated(edits.base))
