"""Printed editions of the made-up country, made once in a run of the tests, and what holds them against themselves."""

import hashlib
import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import numpy as np  # noqa: F401  # read once, not by each copy that draws
import PIL.Image  # noqa: F401
import pypdfium2  # noqa: F401
from made_once import made_once
from shared_studies import study_of

import impact.verify.verify as module
from impact.output.editions import OutputFile, PrintOptions
from impact.output.evidence import EvidenceSettings
from impact.output.house_inside import HOUSE
from impact.output.press import Printer
from impact.study.study import StudyData
from impact.verify import pictures
from impact.verify.house import With
from impact.verify.page_comparison import PageComparison
from impact.verify.report import Report
from impact.verify.rerun import Rerun
from impact.verify.verify import VerificationRun, verify

XYZ = Path(__file__).resolve().parent.parent / "data" / "xyz"
BESIDE_NUMBERS = ("README.txt", "numbers.csv", "evidence.json", "manifest.json")
Made = tuple[Rerun, bytes | str | PageComparison]


def printed(
    study: StudyData, document: str = "summary", language: str = "en", printing: PrintOptions | None = None
) -> bytes:
    asked = printing or PrintOptions(data=(XYZ,))
    file = Path("edition.pdf")
    return Printer(asked, (language,)).printed([OutputFile(document, language, file)], study)[file]


@made_once
def edition(document: str) -> bytes:
    return printed(study_of("xyz", data=(XYZ,)), document)


_made: dict[str, Made] = {}


def _key(files: Mapping[str, bytes], settings: EvidenceSettings, looked: VerificationRun) -> str:
    """Return what a study and its document printed again hang on; what only readers read does not move them."""
    known = set(json.loads(files["manifest.json"])) - set(BESIDE_NUMBERS) | ({HOUSE} & set(files))
    held = {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name in known}
    return repr((sorted(held.items()), settings, sorted(looked.listed.libraries.items())))


def _drawn(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
    """Draw the pages of a folder in a copy of this process, which has read the libraries already."""
    number = os.fork()
    if number == 0:
        try:
            pictures.main(command[-1])
        except BaseException:
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    return subprocess.CompletedProcess(command, status, "", "")


def looked_at(file: Path, data: bytes, trust: tuple[Path, ...] = ()) -> Report:
    """Return what a verification finds; what is estimated and printed again of the same evidence is made once."""
    real = module.rerun_and_reprint

    def once(looked: VerificationRun, settings: EvidenceSettings, asked: With, tell: module.Tell) -> Made:
        key = _key(looked.files, settings, looked)
        if key not in _made:
            _made[key] = real(looked, settings, asked, tell)
        return _made[key]

    file.write_bytes(data)
    apart = SimpleNamespace(run=_drawn, TimeoutExpired=subprocess.TimeoutExpired)
    with patch.object(module, "rerun_and_reprint", once), patch.object(pictures, "subprocess", apart):
        return verify(file, With(data=(XYZ,), trust=trust))
