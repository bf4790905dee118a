"""Commands that only look something up load no library that they do not use: they are to be as quick as a glance."""

import subprocess
import sys
from pathlib import Path

from shared_studies import study_of

from impact import api

# What is called, in one process, and what must not be loaded after it: what comes later may use more.
LATER = ("matplotlib", "openpyxl", "pandas", "pint", "pymrio", "reportlab", "rich", "scipy")
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("program(['data', 'factors', 'grid', 'intensity'])", ("babel", "fluent", "numpy", "pydantic", "yaml")),
    ("program(['data', 'defaults', 'power_plant', '--country', 'UZB'])", ("babel", "fluent", "numpy", "pydantic")),
    ("program(['list'])", ("numpy", "pydantic")),
    ("load_io_table(shipped('data').joinpath('countries', 'UZB', 'io_2022'))", ()),
    ("program(['explain', 'kpi/jobs_net/value', 'plain.study'])", ()),
)
BEFORE = """import sys
from functools import partial
from impact.cli import program as whole
from impact.resources import shipped
program = partial(whole, standalone_mode=False)
def load_io_table(folder):
    from impact.catalogue.io_table_read import load_io_table
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
    assert "kpi/jobs_net/value" in done.stdout
