"""Which tests a run selects: the sampled cases are the same in every order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FEW = "tests/catalogue/test_find.py"  # few cases, three of them in the usual run, and quickly collected


def selected(root: Path, *options: str) -> list[str]:
    """Return the cases that a run with these options selects, in the order of that run."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "--collect-only", "-p", "no:cacheprovider"]
    listing = subprocess.run([*command, *options, FEW], cwd=root, capture_output=True, text=True, check=True)
    return [line for line in listing.stdout.splitlines() if "::" in line]


def test_sampled_cases_do_not_depend_on_the_order(root: Path) -> None:
    one, other = (selected(root, f"--randomly-seed={seed}") for seed in (1, 2))
    assert one != other, "the order is another"
    assert sorted(one) == sorted(other)


def test_every_case_is_either_usual_or_slow(root: Path) -> None:
    usual, slow, every = (set(selected(root, "-m", which)) for which in ("not slow", "slow", ""))
    assert usual | slow == every
    assert not usual & slow
    assert len([case for case in usual if "passed_over" in case]) == 3
