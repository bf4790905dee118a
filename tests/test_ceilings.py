"""How large the package may be. Who goes above a ceiling takes something away first.

`python tests/test_ceilings.py` prints what is counted, the number in force and the next step down.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (".py", ".js", ".css", ".html")
LONG_MODULE, SHORT_MODULE, LONG_FUNCTION = 400, 40, 40  # lines


@dataclass(frozen=True)
class Ceiling:
    """A number that the package may not exceed, and the next step down; what only falls has today's count in force."""

    count: Callable[[], int]
    most: int
    then: str
    only_falls: bool = False


def files(*endings: str) -> list[Path]:
    found = (path for top in ("impact", "templates") for path in sorted((ROOT / top).rglob("*")))
    return [path for path in found if path.suffix in endings and "__pycache__" not in path.parts]


def lines_in(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def lines() -> int:
    return sum(map(lines_in, files(*SOURCES)))


def modules() -> list[int]:
    """Return the lines of each module; the `__init__` of a folder may be as short as it likes."""
    return [lines_in(path) for path in files(".py") if path.name != "__init__.py"]


def long_functions() -> int:
    """Return the number of functions whose signature, docstring and body take more lines than a screen shows."""
    nodes = (node for path in files(".py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    functions = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return sum((node.end_lineno or node.lineno) - node.lineno + 1 > LONG_FUNCTION for node in functions)


def unformatted() -> int:
    return sum(path.read_text(encoding="utf-8").count("# fmt: skip") for path in files(".py"))


def messages() -> int:
    texts = (path.read_text(encoding="utf-8") for path in files(".ftl") if "en" in path.parts)
    return sum(variants(pattern) for text in texts for pattern in patterns(text))


def patterns(text: str) -> Iterator[fluent.Pattern]:
    for entry in parse(text).body:
        if isinstance(entry, fluent.Message | fluent.Term):
            yield from (part.value for part in (entry, *entry.attributes) if part.value is not None)


def variants(pattern: fluent.Pattern) -> int:
    """Return the number of texts that a pattern chooses between; selectors side by side add up."""
    placeables = (part.expression for part in pattern.elements if isinstance(part, fluent.Placeable))
    selectors = (each for each in placeables if isinstance(each, fluent.SelectExpression))
    return 1 + sum(sum(variants(variant.value) for variant in each.variants) - 1 for each in selectors)


def commands() -> int:
    folder = ROOT / "impact" / "cli"
    homes = (path for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists())
    return sum(not re.match("_", path.name) for path in homes)


def lines_of_the_last_release() -> int:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return re.split(r"^## ", text, flags=re.MULTILINE)[1].rstrip().count("\n")


def words_of_contributing() -> int:
    return len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split())


HOUSE = "when folders and names are those of the field"
CEILINGS = {
    "lines": Ceiling(lines, 98_900, f"90,000 {HOUSE}"),
    "files": Ceiling(lambda: len(files(*SOURCES)), 696, f"600 {HOUSE}"),
    "commands": Ceiling(commands, 17, f"17 {HOUSE}", only_falls=True),
    "English messages": Ceiling(messages, 2_571, "fewer", only_falls=True),
    "modules over 400 lines": Ceiling(lambda: sum(n > LONG_MODULE for n in modules()), 2, f"0 {HOUSE}", True),
    "modules under 40 lines": Ceiling(lambda: sum(n < SHORT_MODULE for n in modules()), 22, f"fewer {HOUSE}", True),
    "functions over 40 lines": Ceiling(long_functions, 51, "fewer", only_falls=True),
    "fmt: skip": Ceiling(unformatted, 206, "fewer", only_falls=True),
    "lines of the README": Ceiling(lambda: lines_in(ROOT / "README.md"), 200, "200"),
    "lines of a release in the CHANGELOG": Ceiling(lines_of_the_last_release, 70, "40 after the first release"),
    "words of CONTRIBUTING": Ceiling(words_of_contributing, 2_500, "2,500"),
}


@pytest.mark.parametrize("what", CEILINGS)
def test_the_package_stays_below(what: str) -> None:
    ceiling = CEILINGS[what]
    found = ceiling.count()
    assert found <= ceiling.most, f"{what}: {found:,}, and at most {ceiling.most:,} may be. Take something away."
    if ceiling.only_falls:
        assert found == ceiling.most, f"{what}: {found:,} now. Lower the ceiling to it: it may only fall."


def test_variants_of_a_selector_are_counted() -> None:
    text = "jobs = { $n ->\n    [one] One job\n   *[other] { $n } jobs\n}\nplain = Jobs\n    .title = Work\n"
    assert [variants(pattern) for pattern in patterns(text)] == [2, 1, 1]


if __name__ == "__main__":
    for name, limit in CEILINGS.items():
        print(f"{name:24} {limit.count():8,}  at most {limit.most:8,}, then {limit.then}")  # noqa: T201
