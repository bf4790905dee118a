"""What `check` passes, `run` and `brief` pass: draws, ends of ranges, scenarios side by side, what must be stated."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fixture_types import Impact

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.core.errors import ImpactError
from impact.document import Block, Table
from impact.language.messages import Language
from impact.scenario.load import load
from impact.scenario.schema import MAY_LACK

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"


def written(folder: Path, base: str, text: str, name: str = "mine") -> Path:
    file = folder / f"{name}.yaml"
    file.write_text(f"inherits: {base}\ntitle: Mine\n{text}\n", encoding="utf-8")
    return file


def refused(file: Path, **asked: Any) -> str:
    found = api.review(file, data=(XYZ,), **asked)
    return "" if found.error is None else str(found.error)


def of_run(file: Path) -> str:
    try:
        api.run(file, data=(XYZ,), also=("scenarios",))
    except ImpactError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("base", "names", "says"),
    [
        pytest.param("xyz", "[nowhere]", "line 3.*alternatives.*nowhere", id="a name of none"),
        pytest.param("xyz-bus-fleet", "[{base}, {base}]", "line 3.*'{base}' is named twice. Take one", id="twice"),
        pytest.param("xyz-factory", "[mine, mine]", "line 3.*'mine' is named twice", id="itself twice"),
        pytest.param("xyz-power", "[mine, {base}]", "", id="itself"),
        pytest.param("xyz-spending", "[mine.yaml]", "", id="itself by its file"),
        pytest.param("xyz", "[other.yaml]", "is missing", id="one with problems"),
        pytest.param("xyz-factory", "[later.yaml]", "line \\d+", id="other years"),
    ],
)
def test_scenarios_side_by_side_are_read_by_a_check(
    base: str, names: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other.yaml").write_text("scenario: 2\ntitle: Other\n", encoding="utf-8")
    first, last = load(base, (XYZ,)).scenario.horizon
    written(tmp_path, base, f"horizon: [{first}, {last + 1}]", "later")
    file = written(tmp_path, base, f"alternatives: {names.format(base=base)}")
    found = refused(Path(file.name))
    assert found == of_run(Path(file.name))
    assert re.search(says.format(base=base), found) if says else not found


SHARE = '{central: 0.4, low: 0.3, high: 0.6, unit: "1", reason: Made up.}'
OVER_ONE = f"project: {{replaced: {{large_market: {{assembled: {SHARE}, none: {SHARE}}}}}}}"


def test_a_range_that_lets_shares_exceed_one_is_refused_with_any_number_of_draws(tmp_path: Path) -> None:
    for draws in (20, 400):
        file = written(tmp_path, "xyz", f"draws: {draws}\n{OVER_ONE}")
        found = refused(file)
        assert "shares exceed one" in found
        assert f"{file}, line" in found
        assert "shares exceed one" in of_run(file)


def test_what_a_brief_must_state_is_asked_for_by_key_and_no_command_ends_in_a_traceback(
    tmp_path: Path, impact: Impact
) -> None:
    base, stage = "xyz-factory", "checked"  # other kinds: `tests/strangers`
    assert stage not in MAY_LACK
    people = "ABCDEF"
    names = ("commissioner", "funder", "client_inputs", "analyst", "assurer", "approver")
    roles = "".join(
        f"  {name}: {{name: {one}. {one}., signed_on: 2026-01-02}}\n" for name, one in zip(names, people, strict=True)
    )
    single = ("not_answered", "baseline", "discounting", "licence", "contact", "data")
    panel = "".join(f"  {name}: {{says: Stated.}}\n" for name in single) + "".join(
        f"  {name}: [Stated.]\n" for name in ("unquantified", "adverse")
    )
    file = written(
        tmp_path,
        base,
        f"stage: {stage}\nroles:\n{roles}panel:\n{panel}  prevailing_language: en\nquestion: Why?"
        + ("\nnot_estimated: null" if load(base, (XYZ,)).scenario.not_estimated else ""),
    )
    found = refused(file)
    assert "not_estimated.employment_fte: say why full-time equivalents are not estimated" in found
    for document in ("brief", "annex"):
        done = impact("brief", file.name, "--data-dir", str(XYZ), "-d", document, "-f", "txt", "-q")
        assert "Traceback" not in done.err
        assert done.code == 0 or "not_estimated.employment_fte: say why" in done.err


def test_a_language_that_lacks_a_message_in_use_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of document is put together in each language that is asked for, and in no other."""
    say, language = Language.say, "uz"

    def lacking(words: Language, message: str, **values: str | int) -> str:
        if words.code == language and message in ("glossary-heading", "hashes-title"):
            raise ImpactError(f"no message '{message}'")
        return say(words, message, **values)

    monkeypatch.setattr(Language, "say", lacking)
    file = written(tmp_path, "xyz-factory", "")
    found = refused(file, languages=(language,))
    assert f"{file}, brief, {language}: no message 'glossary-heading'" in found
    assert f"{file}, annex, {language}: no message" in found
    assert not refused(file, languages=("ru",))


def test_a_block_that_cannot_be_printed_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table without rows, as where a scenario of goods that nobody trades abroad had one of trade."""
    section = sections["assumptions"]

    def without_rows(context: BriefContext) -> list[Block]:
        return [replace(each, rows=()) if isinstance(each, Table) else each for each in section.blocks(context)]

    monkeypatch.setitem(sections._parts, "assumptions", replace(section, blocks=without_rows))
    assert "has no rows" in refused(written(tmp_path, "xyz-factory", ""))


def test_nothing_is_printed_from_the_study_that_a_failed_run_was_to_replace(tmp_path: Path, impact: Impact) -> None:
    file = written(tmp_path, "xyz-power", "")
    asked = ("--data-dir", str(XYZ), "-q")
    assert impact("run", file.name, *asked).code == 0
    written(tmp_path, "xyz-power", "headline_year: 1999")
    done = impact("run", file.name, *asked)
    assert (done.code, "headline_year" in done.err) == (1, True)
    for words in (
        ("brief", "mine.study", "-q"),
        ("show", "mine.study", "key_figures"),
        ("brief", "mine.study", "-f", "txt"),
    ):
        refused = impact(*words)
        assert refused.code == 1
        assert "this is an earlier study. The last run, which was to replace it, failed: mine.yaml" in refused.err
    written(tmp_path, "xyz-power", "")
    assert impact("run", file.name, *asked).code == 0
    assert impact("brief", "mine.study", "-q", "-f", "txt").code == 0
