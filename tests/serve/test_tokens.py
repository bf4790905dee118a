"""The service starts with tokens only; a token tells who asks, and how long that takes tells nothing."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from impact.errors import ImpactError, ProblemsError
from impact.serve import tokens as module
from impact.serve.tokens import ONE, SEVERAL, new_token, read_by_others, tokens

GOOD, OTHER = "a" * 32, "b" * 43


def test_without_a_token_nothing_starts_and_it_is_said_how_to_make_one(
    run_impact: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = run_impact("serve", IMPACT_SERVE_TOKEN="", IMPACT_SERVE_TOKENS="")
    assert done.returncode == 1
    assert "starts with a token only" in done.stderr
    assert "impact serve --new-token" in done.stderr
    assert not done.stdout


def test_new_tokens_are_long_and_taken() -> None:
    made = new_token()
    assert len(made) >= 43
    assert made != new_token()
    assert tokens(None, {ONE: made}).caller(made) == "default"


def test_callers_have_names_and_may_have_two_tokens(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"# callers\nministry={GOOD}  # the old one\nministry = {OTHER}\n\nfirm={'c' * 40}==\n", "utf-8")
    found = tokens(file, {ONE: "d" * 32, SEVERAL: f"bank={'e' * 32}"})
    assert found.callers == ("default", "bank", "ministry", "firm")
    assert found.caller(GOOD) == found.caller(OTHER) == "ministry"
    assert found.caller("c" * 40 + "==") == "firm"
    for wrong in ("", GOOD[:-1], GOOD + "a", "\udce4", "c" * 40):
        assert found.caller(wrong) == ""
    assert GOOD not in repr(found)


def test_every_token_is_compared_whoever_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(one)
        return one == other

    monkeypatch.setattr(module, "compare_digest", compare)
    found = tokens(None, {SEVERAL: f"a={GOOD} b={OTHER} c={'c' * 32}"})
    for asked in (GOOD, OTHER, "nobody"):
        compared.clear()
        found.caller(asked)
        assert len(compared) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ministry", "a line is NAME=TOKEN"),
        (f"Ministry={GOOD}", "a line is NAME=TOKEN"),
        (f"../x={GOOD}", "a line is NAME=TOKEN"),
        ("ministry=short", "it needs 32 letters or digits"),
        (f"ministry={'ä' * 40}", "it needs 32 letters or digits"),
        (f"ministry={GOOD}\nfirm={GOOD}", "line 2: the token of 'firm' is given twice"),
    ],
)
def test_what_is_no_token_is_refused_and_not_shown(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "tokens"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsError) as error:
        tokens(file, {})
    assert said in str(error.value)
    assert "tokens, line" in str(error.value)
    assert GOOD not in str(error.value)


def test_a_file_of_nothing_is_no_token(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text("# nobody\n", encoding="utf-8")
    with pytest.raises(ImpactError, match="starts with a token only"):
        tokens(file, {})


def test_a_file_that_others_may_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    file.write_text(f"ministry={GOOD}", encoding="utf-8")
    file.chmod(0o600)
    assert not read_by_others(file)
    file.chmod(0o644)
    assert read_by_others(file)
