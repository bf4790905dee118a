"""A file that the package changes keeps its comments, quotes and every line that the change does not touch."""

from __future__ import annotations

from pathlib import Path

import pytest

from impact.errors import ProblemsError
from impact.scenario.rewritten import read_with_comments, rewritten, with_comments, write_with_comments

TEXT = """\
# What this is.
scenario: 2   # of the schema
title: 'Quotes "as they were"'

project:
    price:    # in braces on two lines
      {central: 0.40, unit: "1",
       reason: "Share, as published."}
    # about the wage
    wage: {central: 1, unit: "1"}
    items:
    - {value: 1}
    - {value: 2}
"""


def test_a_file_that_is_not_changed_is_the_same() -> None:
    assert rewritten(TEXT, with_comments(TEXT, "a.yaml")) == TEXT


def test_only_the_line_of_a_change_differs() -> None:
    document = with_comments(TEXT, "a.yaml")
    document["project"]["wage"]["central"] = 2
    assert rewritten(TEXT, document) == TEXT.replace("{central: 1,", "{central: 2,")


def test_a_key_is_added_without_setting_its_neighbours_anew() -> None:
    document = with_comments(TEXT, "a.yaml")
    document["project"].insert(0, "name", "Works")
    assert rewritten(TEXT, document) == TEXT.replace("project:\n", "project:\n    name: Works\n")


def test_a_remark_about_the_next_key_outlives_the_key_before_it() -> None:
    document = with_comments(TEXT, "a.yaml")
    del document["project"]["price"]
    found = rewritten(TEXT, document)
    assert "    # about the wage\n    wage: {central: 1" in found
    assert "price" not in found


def test_line_ends_and_mark_of_windows_stay(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    document = read_with_comments(file)
    document["title"] = "Another"
    write_with_comments(file, document)
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf# What")
    assert data.count(b"\r\n") == data.count(b"\n") == TEXT.count("\n")
    assert b"title: 'Another'\r\n" in data or b"title: Another\r\n" in data


def test_what_is_beyond_the_limits_of_yaml_is_refused_before_it_is_read_with_comments(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("a: " + "[" * 60 + "]" * 60, encoding="utf-8")
    with pytest.raises(ProblemsError, match="nested more than 50 deep"):
        read_with_comments(file)
