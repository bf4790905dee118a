"""YAML is read by the core schema of version 1.2, and written so that it reads back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.core.errors import ProblemsError
from impact.core.text import unseen
from impact.files.yaml import read_yaml, written

PRINTABLE = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)
KEYS = PRINTABLE.filter(lambda text: not unseen(text))  # a key with a mark that nobody sees is refused
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | PRINTABLE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("12:30", "12:30"), ("2026-11-24", "2026-11-24"), ("<<", "<<"),
        ("true", True), ("False", False), ("~", None), ("null", None), ("12", 12), ("-3", -3), ("1e3", 1000.0),
        ("500_000", 500000), (".5", 0.5), ("1.", 1.0), ("'12'", "12"), ("1.2.3", "1.2.3"),
    ],
)  # fmt: skip
def test_words_are_resolved_by_version_1_2(text: str, value: object) -> None:
    found = read_yaml(f"key: {text}", "x.yaml")[0]["key"]
    assert (found, type(found)) == (value, type(value))


@given(st.dictionaries(KEYS, PLAIN, max_size=5))
def test_what_is_written_reads_back(value: dict[str, Any]) -> None:
    assert read_yaml(written(value), "x.yaml")[0] == (value or {})


@pytest.mark.parametrize("text", ["a: [1", "a: 1\n b: 2", "a: 'x", "a: \x07", "a: &x\n  b: *y", "--- 1\n--- 2"])
def test_what_is_no_yaml_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ProblemsError, match=r"x\.yaml"):
        read_yaml(text, "x.yaml")


NINE = "".join(f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]\n" for at in range(1, 9))


@pytest.mark.parametrize("text", ["a: &a [*a]", "a: &a {b: *a}", "a: " + "[" * 100 + "]" * 100, f"a0: &a0 x\n{NINE}"])
def test_what_refers_to_itself_or_grows_beyond_bounds_is_refused(text: str) -> None:
    with pytest.raises(ProblemsError, match="refers to what it stands in"):
        read_yaml(text, "x.yaml")
