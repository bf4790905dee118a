"""Pages of the interface for Python name all public modules. After a change: `pytest tests/guide --update-readme`."""

from pathlib import Path

import pytest

import impact

FORMULAS = {"economy": "Formulas: economy", "emissions": "Formulas: emissions", "fleet": "Formulas: vehicles in use"}


def pages(root: Path) -> dict[str, str]:
    """Return the pages by name. A line behind `:::` is filled in with docstrings when the site is built."""
    objects = "".join(f"\n::: impact.{name}\n" for name in impact.__all__ if name not in ("__version__", "api"))
    functions = "\n::: impact.api\n    options: {show_root_heading: false}\n"
    made = {"impact": f"# Objects of impact\n{objects}", "functions": f"# Functions of impact.api\n{functions}"}
    for area, title in FORMULAS.items():
        modules = sorted(file.stem for file in (root / "impact" / "formulas" / area).glob("[!_]*.py"))
        made[area] = f"# {title}\n" + "".join(f"\n::: impact.formulas.{area}.{module}\n" for module in modules)
    return made


def test_the_pages_name_all_public_modules(root: Path, request: pytest.FixtureRequest) -> None:
    folder = root / "templates" / "guide" / "api"
    for name, made in pages(root).items():
        file = folder / f"{name}.md"
        if request.config.getoption("--update-readme"):
            file.write_text(made, encoding="utf-8")
        assert file.read_text(encoding="utf-8") == made, "the page lags: run pytest tests/guide --update-readme"
    assert {file.stem for file in folder.iterdir()} == set(pages(root))
