"""Likelihood words: which share of the draws earns which, and what is printed of all draws and of none."""

import re
from functools import partial
from pathlib import Path

import pytest

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.sections.annex.sign_probabilities import signs_table
from impact.brief.text.headlines import SCALE, leading_sign, likelihood
from impact.brief.text.joint_changes import summarise_combined_case
from impact.document import plain
from impact.language.messages import Language, languages
from impact.theme.themes import load_theme


@pytest.fixture(scope="module")
def words() -> Language:
    return Language("en", kind="vehicle_plant")


@pytest.mark.parametrize(
    ("share", "word"),
    [
        (0.97, "very likely"), (0.91, "very likely"), (0.90, "likely"), (0.67, "likely"),
        (0.66, "about as likely as not"), (0.62, "about as likely as not"), (0.34, "about as likely as not"),
        (0.33, "unlikely"), (0.11, "unlikely"), (0.10, "very unlikely"), (0.03, "very unlikely"),
    ],
)  # fmt: skip
def test_a_share_earns_its_word(words: Language, share: float, word: str) -> None:
    """Above 90, 66, 33 and 10 %; at the limit the lower word stands."""
    assert likelihood(words, share, str).startswith(f"{word} (")


def test_the_note_under_the_table_names_the_limits(words: Language) -> None:
    assert [least for least, _ in SCALE] == [0.90, 0.66, 0.33, 0.10]
    printed = re.findall(r"(\d+)%", words.say("likelihood-scale"))
    assert {f"{100 * least:.0f}" for least, _ in SCALE} == set(printed)


@pytest.mark.parametrize(
    ("share", "printed"),
    [
        (0.0001, "less than 0.1%"), (0.001, "0.1%"), (0.0949, "9.5%"), (0.1, "10%"), (0.501, "50%"), (0.9, "90%"),
        (0.9149, "91.5%"), (0.999, "99.9%"), (0.9996, "more than 99.9%"),
    ],
)  # fmt: skip
def test_a_share_near_none_or_all_is_not_printed_as_none_or_all(words: Language, share: float, printed: str) -> None:
    assert f"({printed})" in likelihood(words, share)
    unasked = likelihood(words, share, lambda _: pytest.fail("all draws, or none, are asked alone"), worded=False)
    assert unasked == f"in {printed} of the model runs"


@pytest.mark.parametrize("worded", [True, False])
@pytest.mark.parametrize(("probability", "says"), [(1.0, "in all model runs"), (0.0, "in no model run")])
def test_all_draws_or_none_print_with_what_inputs_do_together(
    words: Language, probability: float, says: str, worded: bool
) -> None:
    assert likelihood(words, probability, worded=worded) == says
    happened = likelihood(words, probability, lambda happened: f"{happened}", worded=worded)
    assert happened == f"{says} ({probability == 1})"


XYZ = Path(__file__).parents[1] / "data" / "xyz"
SHARE = "project:\n  not_refilled: {{central: {0}, unit: '1', reason: Made up.}}\n"


@pytest.mark.parametrize(("stated", "condition"), [("", True), (SHARE.format(0.4), False), (SHARE.format(1.0), True)])
def test_all_draws_gain_jobs_without_a_condition_only_after_the_labour_market(
    tmp_path: Path, stated: str, condition: bool
) -> None:
    """The made-up country has no rate of unemployment, so its step is left out unless the scenario states it."""
    (tmp_path / "own.yaml").write_text(f"inherits: xyz-factory\n{stated}", encoding="utf-8")
    study = api.run(tmp_path / "own.yaml", data=[XYZ], draws=40)
    for language in languages():
        context = BriefContext(study, Language(language, kind="factory"), load_theme())
        sign = leading_sign(context, "jobs_net")
        assert sign is not None
        assert sign.of_runs == 1
        assert (sign.share == context.words.say("share-all-unemployed", share=unconditional(context))) is condition
        shares = [cell for row in signs_table(context).rows for cell in row.cells]
        alone = context.words.say("in-all-draws-alone")
        assert any(plain(cell.text) == alone for cell in shares) is not condition


def unconditional(context: BriefContext) -> str:
    """Return how all draws are printed without the condition."""
    together = partial(summarise_combined_case, context, (("jobs_net", "above_zero"),))
    return likelihood(context.words, 1.0, together, worded=False)
