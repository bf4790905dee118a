"""The house stands: a floor imports only floors below it, and a command imports only what it needs."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from fixture_types import Run
from shared_studies import study_of

from impact import api

# From the top, a floor a line. `impact/__init__.py` and `__main__.py` stand on the roof.
FLOORS = [
    line.split()
    for line in """\
__init__ __main__
kinds
cli
batch preview
api
checks
verify
output
brief
charts
statements
document
language
theme
study
model
formulas
scenario
catalogue
files
core version
""".splitlines()
]
LEVEL = {part: level for level, floor in enumerate(reversed(FLOORS)) for part in floor}

# part -> parts that it may not import although they are on the same floor or below
STRANGERS = {
    "document": {"language", "theme", "study"},
    "formulas": {"catalogue", "scenario"},
}
# library -> parts that may import it
LIBRARIES = {
    "reportlab": {"output", "theme"},  # pages; logos
    "svglib": {"theme"},
    "matplotlib": {part for part in LEVEL if LEVEL[part] > LEVEL["study"]},
    "pandas": {part for part in LEVEL if part != "formulas"},
    "click": {"cli", "kinds", "__main__"},
    **{library: {"output"} for library in ("docx", "pptx")},
    **{library: {"preview"} for library in ("starlette", "uvicorn")},
    "watchfiles": {"preview"},
    "pypdf": {"verify"},  # PDFs of others are read there alone
    "pyhanko": {"output", "verify"},
    # Pages on the screen and in an index; logos in formats without outlines.
    "pypdfium2": {"batch", "preview", "theme", "verify"},
    **{library: {"batch"} for library in ("dask", "distributed")},
}


def modules(root: Path) -> Iterator[tuple[str, Path]]:
    for file in sorted((root / "impact").rglob("*.py")):
        inner = file.relative_to(root / "impact")
        yield (inner.parts[0] if len(inner.parts) > 1 else inner.stem), file


@cache
def imported(source: str) -> list[tuple[int, str]]:
    return [
        (node.lineno, name.name if isinstance(node, ast.Import) else f"{node.module or '.'}.{name.name}")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    ]


def faults(part: str, source: str) -> Iterator[str]:
    for line, name in imported(source):
        library, _, rest = name.partition(".")
        if library == "impact":
            other = rest.partition(".")[0]
            if other in ("", part):
                continue
            if other not in LEVEL:
                yield f"line {line}: imports {name}: '{other}' is on no floor"
            elif LEVEL[other] > LEVEL[part]:
                yield f"line {line}: '{part}' imports {name}, which is on a floor above"
            elif other in STRANGERS.get(part, ()):
                yield f"line {line}: '{part}' imports {name}; the two do not know each other"
        elif part not in LIBRARIES.get(library, {part}):
            yield f"line {line}: '{part}' imports {name}; {library} is for {', '.join(sorted(LIBRARIES[library]))}"


def test_every_part_has_a_floor(root: Path) -> None:
    assert {part for part, _ in modules(root)} <= set(LEVEL), "name the new part in FLOORS"


def test_floors_import_only_floors_below(root: Path) -> None:
    found = [
        f"{file.relative_to(root)}, {fault}"
        for part, file in modules(root)
        for fault in faults(part, file.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def in_a_circle(sources: Mapping[str, str]) -> list[str]:
    """Return modules, by dotted name, that import each other in a circle, for types alike; none where there is none."""

    def module(name: str) -> str:
        return name if name in sources else name.rpartition(".")[0]

    graph = {
        name: {module(found) for _, found in imported(source)} & sources.keys() for name, source in sources.items()
    }
    try:
        TopologicalSorter({name: found - {name} for name, found in graph.items()}).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_pages_are_set_without_knowing_what_they_say(root: Path) -> None:
    above = re.compile(r"impact\.(brief|charts|language|study|output\.(?!pdf))")
    files = sorted((root / "impact" / "output" / "pdf").rglob("*.py"))
    found = {
        file.name: [name for _, name in imported(file.read_text(encoding="utf-8")) if above.match(name)]
        for file in files
    }
    assert files
    assert {name: names for name, names in found.items() if names} == {}


def test_no_module_imports_itself_through_others(root: Path) -> None:
    names = {file: ".".join(file.relative_to(root).with_suffix("").parts) for _, file in modules(root)}
    sources = {name.removesuffix(".__init__"): file.read_text(encoding="utf-8") for file, name in names.items()}
    assert in_a_circle(sources) == []


def test_a_circle_is_found() -> None:
    found = in_a_circle({"a.b": "from a.c import d", "a.c": "if x:\n    from a import e", "a.e": "import a.b", "f": ""})
    assert set(found) == {"a.b", "a.c", "a.e"}


@pytest.mark.parametrize(
    ("part", "source"),
    [
        ("study", "from impact.output.pdf import write"), ("study", "from impact import pdf"),  # floors above
        ("theme", "def f():\n    import impact.language.numbers"), ("formulas", "import impact.catalogue"),
        ("brief", "from impact.output.pdf import fitted"), ("document", "from impact.theme.theme import Theme"),
        ("formulas", "import pandas as pd"), ("brief", "from reportlab.platypus import Paragraph"),  # libraries
        ("study", "import matplotlib.figure"), ("charts", "from impact.attic import old"),  # and an unknown part
    ],
)  # fmt: skip
def test_a_wrong_import_is_found(part: str, source: str) -> None:
    assert list(faults(part, source))


HEAVY = {"babel", "matplotlib", "numpy", "pandas", "PIL", "pint", "pydantic", "reportlab", "rich", "yaml"}


def loaded(folder: Path) -> set[str]:
    return {name.partition(".")[0] for name in (folder / "modules.txt").read_text(encoding="utf-8").split()}


@pytest.mark.parametrize("args", [["--help"], ["brief", "--help"]], ids=" ".join)
def test_help_imports_click_only(run_impact: Run, tmp_path: Path, args: list[str]) -> None:
    done = run_impact(*args)
    assert done.returncode == 0, done.stderr
    assert not loaded(tmp_path) & HEAVY


def test_importing_impact_imports_nothing_heavy(root: Path) -> None:
    """Names of the public surface are looked up when they are used."""
    code = "import impact, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert not {name.partition(".")[0] for name in done.stdout.split()} & HEAVY


def test_the_brief_path_stays_light(run_impact: Run, tmp_path: Path) -> None:
    own = "inherits: byd-jizzakh\ndraws: 40\nalternatives: [byd-jizzakh-slow]\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    done = run_impact("brief", "own.yaml", "-o", "brief.pdf")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")
    assert not loaded(tmp_path) & {"frictionless", "pint", "SALib", "scipy"}


# From the top, a line a floor of `impact/study`; what stands on none, such as `study.py`, serves all of them.
STORIES = [
    line.split()
    for line in """\
editions
run_study
analysis trial_run
reduce texts
draws estimate run_checks run_inputs
store
tables
""".splitlines()
]


def test_a_study_is_made_from_its_analysis_that_from_runs_and_all_from_tables(root: Path) -> None:
    folder = root / "impact" / "study"
    place = {name: at for at, names in enumerate(STORIES) for name in names}
    assert place.keys() <= {path.stem for path in folder.iterdir()}
    found = [
        f"{file.relative_to(root)}, line {line}: {name}"
        for file in sorted(folder.rglob("*.py"))
        for own in [file.relative_to(folder).with_suffix("").parts[0]]
        for line, name in imported(file.read_text(encoding="utf-8"))
        for other in [name.removeprefix("impact.study.").partition(".")[0]]
        if name.startswith("impact.study.") and place.get(other, len(STORIES)) < place.get(own, 0)
    ]
    assert found == []


# What is called, in one process, and what must not be loaded after it: what comes later may use more.
LATER = ("matplotlib", "openpyxl", "pandas", "pint", "pymrio", "reportlab", "rich", "scipy")
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("program(['data', 'factors', 'grid', 'intensity'])", ("babel", "fluent", "numpy", "pydantic", "yaml")),
    ("program(['data', 'defaults', 'power_plant', '--country', 'UZB'])", ("babel", "fluent", "numpy", "pydantic")),
    ("program(['list'])", ("numpy", "pydantic")),
    ("load_io_table(shipped('data').joinpath('countries', 'UZB', 'io_2022'))", ()),
    ("program(['explain', 'key_figures/jobs_net/value', 'plain.study'])", ()),
)
BEFORE = """import sys
from functools import partial
from impact.cli import program as whole
from impact.files.resources import shipped
program = partial(whole, standalone_mode=False)
def load_io_table(folder):
    from impact.catalogue.io_table.build import load_io_table
    load_io_table(folder)
"""


def test_what_only_looks_up_loads_no_heavy_library(tmp_path: Path, root: Path) -> None:
    api.save(study_of("byd-jizzakh", 0, beside=False), tmp_path / "plain.study")
    code = BEFORE + "".join(
        f"{call}\nprint([name for name in {(*LATER, *heavy)!r} if name in sys.modules], file=sys.stderr)\n"
        for call, heavy in STEPS
    )
    own = {"PYTHONPATH": str(root), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=own, capture_output=True, text=True, check=True
    )
    assert done.stderr.splitlines() == ["[]"] * len(STEPS)
    assert "key_figures/jobs_net/value" in done.stdout
