"""The notebook of the guide is its page on Python, cell by cell, and runs. After a change: `--update-readme`."""

import re
from pathlib import Path
from typing import Any

import pytest

nbclient: Any = pytest.importorskip("nbclient")
nbformat: Any = pytest.importorskip("nbformat")

CODE = re.compile(r"(?ms)^```python\n(.*?)^```$")


def cells(page: str) -> list[Any]:
    """Return the page as cells of a notebook: text, code, text ..."""
    found: list[Any] = []
    for place, part in enumerate(CODE.split(re.sub(r"(?m)^<!--.*-->\n", "", page))):
        if not part.strip():
            continue
        made = nbformat.v4.new_code_cell if place % 2 else nbformat.v4.new_markdown_cell
        found.append(made(part.strip(), id=f"cell-{len(found) + 1}"))
    return found


def notebook(page: str) -> str:
    """Return the page as a notebook, without outputs."""
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    made = nbformat.v4.new_notebook(cells=cells(page), metadata={"kernelspec": kernel})
    return f"{nbformat.writes(made)}\n"


@pytest.fixture
def files(root: Path) -> tuple[Path, Path]:
    """Return the page and the notebook."""
    folder = root / "templates" / "guide"
    return folder / "python.md", folder / "python.ipynb"


def test_the_notebook_is_the_page(files: tuple[Path, Path], request: pytest.FixtureRequest) -> None:
    page, file = files
    made = notebook(page.read_text(encoding="utf-8"))
    if request.config.getoption("--update-readme"):
        file.write_text(made, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == made, "the notebook lags: run pytest tests/guide --update-readme"


@pytest.mark.filterwarnings("default")  # of the machinery of notebooks, which runs an event loop
def test_the_notebook_runs_and_shows_what_it_says(
    files: tuple[Path, Path], root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(root))
    read = nbformat.read(files[1], as_version=4)
    assert not any(cell.get("outputs") for cell in read.cells)
    where = {"metadata": {"path": tmp_path}}
    nbclient.NotebookClient(read, timeout=300, kernel_name="python3", resources=where).execute()
    shown = {cell.source.splitlines()[-1]: _forms(cell) for cell in read.cells if cell.cell_type == "code"}
    assert "text/html" in shown["study"]
    assert "image/png" in shown["figure"]
    assert "text/html" in next(forms for line, forms in shown.items() if line.startswith("study.figures()"))
    assert {"money.study", "spending.png", "summary.pdf"} <= {path.name for path in tmp_path.iterdir()}


def _forms(cell: Any) -> set[str]:
    """Return in which forms a cell shows its result."""
    return {form for output in cell.outputs for form in output.get("data", {})}
