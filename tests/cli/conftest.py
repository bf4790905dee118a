"""The shipped case with few draws, as a file and as a study, where commands run."""

import re
import shutil
from pathlib import Path

import pytest

from impact import api
from impact.files.resources import shipped


def _quick(folder: Path) -> Path:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    assert text.count("draws: 2000") == 1
    text, changed = re.subn(r"(?m)^alternatives:.*\n(  - .*\n)+", "alternatives: [byd-jizzakh-slow]\n", text)
    assert changed == 1
    text = re.sub(r"(?m)^(?:decide|compare|assume):.*\n", "", text)
    file = folder / "quick.yaml"
    file.write_text(text.replace("draws: 2000", "draws: 40"), encoding="utf-8")
    return file


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    return _quick(tmp_path)


@pytest.fixture(scope="session")
def _studied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("studied")
    api.save(api.run(_quick(folder)), folder / "quick.study")
    return folder / "quick.study"


@pytest.fixture
def studied(_studied: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_studied, tmp_path / "quick.study"))
