"""`impact guide`: pages in their order, a page as it is written or laid out, and pages of one's own."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from written_files import folder_with

from impact.api.listing import Topic, page, topic_names, topics, without_comments
from impact.cli import program
from impact.cli._terminal import laid_out_page
from impact.core.errors import ImpactError

CODES = re.compile(r"\x1b\[[0-9;]*m")


def asked(*args: str) -> str:
    """Return what the command prints in a pipe."""
    done = CliRunner().invoke(program, ["guide", *args], prog_name="impact", catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_topics_are_listed_with_their_titles_in_order() -> None:
    listed = json.loads(asked("--format", "json"))
    names = [each["topic"] for each in listed]
    assert names == [each.name for each in topics()]
    assert set(names) == set(topic_names())
    places = [names.index(each) for each in ("other-kinds", "method-supply-chain", "limits", "commands")]
    assert places == sorted(places)
    assert len({each["title"] for each in listed}) == len(listed)
    assert asked().rstrip().endswith("To read one: impact guide TOPIC")


def test_a_page_in_a_pipe_is_markdown_without_what_keepers_note() -> None:
    text = asked("limits")
    assert text.startswith("# Limits\n")
    assert "<!--" not in text
    assert text == page("limits")


def test_a_page_on_a_terminal_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    monkeypatch.setenv("TERM", "xterm-256color")  # on a dumb one there are no colours
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name in topic_names():
        lines = CODES.sub("", laid_out_page(page(name))).splitlines()
        assert not any(line.startswith(("# ", "```")) for line in lines), name
        assert max(map(len, lines)) <= 70, name
    monkeypatch.setenv("COLUMNS", "300")
    assert max(map(len, CODES.sub("", laid_out_page(page("limits"))).splitlines())) <= 100
    assert "\x1b[" in laid_out_page(page("limits"))


def test_own_pages_are_added_and_go_before(tmp_path: Path) -> None:
    own = {"guide/house-style.md": "# House style\n\nShort.\n", "guide/limits.md": "<!-- place: 2 -->\n# Our limits\n"}
    found = topics([folder_with(tmp_path, own)])
    assert Topic("house-style", "House style", 0) in found[:2]  # with those that have no place, by name
    assert Topic("limits", "Our limits", 2) in found
    assert asked("limits", "--template-dir", str(tmp_path)) == "# Our limits\n"
    with pytest.raises(ImpactError, match=r"guide/bare\.md: a page begins with its title"):
        topics([folder_with(tmp_path, {"guide/bare.md": "No title.\n"})])


def test_no_page_of_others_steers_the_terminal(tmp_path: Path) -> None:
    folder_with(tmp_path, {"guide/loud.md": "# Loud \x1b[31m\n\n\x1b]0;mine\x07 text\n"})
    assert "\x1b" not in page("loud", [tmp_path])
    assert "\x1b[31m" not in topics([tmp_path])[0].title


def test_a_wrong_topic_is_named_with_the_nearest() -> None:
    with pytest.raises(ImpactError, match=r"has no page 'limit'\. Did you mean 'limits'"):
        page("limit")


def test_comments_inside_blocks_of_code_stay() -> None:
    text = "<!-- place: 1 -->\n# A\n\n```text\n  <!-- file: NAME -->\n```\n"
    assert without_comments(text) == "# A\n\n```text\n  <!-- file: NAME -->\n```\n"


def test_every_part_of_the_model_has_its_page(root: Path) -> None:
    """Files of `impact/model/components` that make a part are named by one page on a method each."""
    parts = {
        file.stem
        for file in (root / "impact" / "model" / "components").glob("*.py")
        if re.search(r"\b(Part|Component)\(", file.read_text(encoding="utf-8")) and file.stem != "enterprise"
    }
    named = [
        name
        for file in sorted((root / "templates" / "guide").glob("method-*.md"))
        for line in re.findall(r"<!-- parts: (.+?) -->", file.read_text(encoding="utf-8"))
        for name in line.split(", ")
    ]
    assert sorted(set(named)) == sorted(named), "a part stands on two pages"
    assert parts <= set(named), "say how it works in templates/guide/method-*.md, and name it under 'parts:'"
    assert all((root / "impact" / "model" / "components" / f"{name}.py").is_file() for name in named)
