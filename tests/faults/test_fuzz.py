"""A few hostile inputs of each kind; `.ci/run` tries five hundred with `fuzz.py`, which tries as many as one likes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).with_name("fuzz.py")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the harness copies and limits processes as Linux does")
def test_hostile_input_ends_well_or_with_a_message(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(FUZZ), "--seed", "1", "--count", "8"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONUTF8": "1", "TMPDIR": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
