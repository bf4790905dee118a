"""How long a study takes in five languages, brief and summary: `python tests/benchmarks/languages.py`.

From a folder of the study, with nothing kept and with the charts of a run before.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from _measure import ROOT, compare, impact
from brief import BARE

LANGUAGES = ("en", "uz", "uz-Cyrl", "ru", "zh")

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        study, cache = Path(place, "byd-jizzakh.study"), Path(place, "cache")
        environment = os.environ | {"IMPACT_CACHE": str(cache), "PYTHONPATH": str(ROOT)}
        ask = ["brief", str(study), "-d", "brief", "-d", "summary"]
        every = [word for language in LANGUAGES for word in ("-l", language)]
        for made in (["run", "byd-jizzakh", "-o", str(study)], [*ask, *every]):
            subprocess.run([sys.executable, "-m", "impact", *made], cwd=place, env=environment, check=True)
        one, five = impact(*ask, "-l", "en", budget=1.4), impact(*ask, *every, budget=3.2)
        compare(
            BARE,
            replace(one, label="one language"),
            replace(five, label="five languages"),
            replace(one, label="one language, charts kept", cache=cache),
            replace(five, label="five languages, charts kept", cache=cache, budget=2.4),
        )
