"""Commands that only look something up load no library that they do not use: they are to be as quick as a glance."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("matplotlib", "numpy", "pandas", "reportlab", "rich")
CODE = """
import sys
from impact.cli import program
program({args!r}, standalone_mode=False)
print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("args", "heavy"),
    [
        pytest.param(["list"], ("pydantic",), id="list"),
        pytest.param(
            ["data", "defaults", "power_plant", "--country", "UZB"], ("pydantic", "babel", "fluent"), id="defaults"
        ),
        pytest.param(["data", "factors", "grid", "intensity"], ("pydantic", "babel", "fluent", "yaml"), id="factors"),
    ],
)
def test_what_only_looks_up_loads_no_heavy_library(args: list[str], heavy: tuple[str, ...]) -> None:
    code = CODE.format(args=args, heavy=(*HEAVY, *heavy))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout
    assert done.stderr.splitlines()[-1] == "[]"
