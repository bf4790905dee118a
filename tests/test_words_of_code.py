"""Names and words of the code are those of the field: each class has one name, and words given up stay away."""

import ast
import re
from collections import Counter
from pathlib import Path

# Word that was used -> the field's word.
GIVEN_UP = {
    r"reckon(s|ed|ing)?": "compute",
    r"gives? off|given off": "emit",
    r"what gives way": "what is displaced",
    r"what turns": "what changes",
    r"desk": "session",
    r"shelf": "cache",
}


def sources(root: Path) -> list[Path]:
    guide = sorted((root / "templates" / "guide").rglob("*.md"))
    return [*sorted((root / "impact").rglob("*.py")), *guide, root / "CONTRIBUTING.md", root / "README.md"]


def test_each_class_has_a_name_of_its_own(root: Path) -> None:
    names = Counter(
        node.name
        for file in sorted((root / "impact").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_words_given_up_stay_away(root: Path) -> None:
    old = re.compile("|".join(rf"(?:\b|_)(?:{word})(?:\b|_)" for word in GIVEN_UP), re.IGNORECASE)
    found = [
        f"{file.relative_to(root)}:{number}: '{hit[0]}'"
        for file in sources(root)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if (hit := old.search(line))
    ]
    assert found == [], f"Write the word of the field: {GIVEN_UP}"
