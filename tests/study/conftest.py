"""A real study with a few draws, saved once."""

import shutil
from pathlib import Path

import pytest
from shared_studies import study_of

from impact import api
from impact.study.study import StudyData


@pytest.fixture(scope="session")
def study() -> StudyData:
    """Return the study of the shipped case with few draws."""
    return study_of("byd-jizzakh", beside=False)


@pytest.fixture(scope="session")
def reseeded() -> StudyData:
    """Return it with other draws."""
    return api.run("byd-jizzakh", draws=40, seed=5)


@pytest.fixture(scope="session")
def saved(study: StudyData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the study; not to be changed."""
    folder = tmp_path_factory.mktemp("saved") / "byd-jizzakh.study"
    api.save(study, folder)
    return folder


@pytest.fixture
def copy(saved: Path, tmp_path: Path) -> Path:
    """Return a copy of the folder that a test may change."""
    folder = tmp_path / "copy.study"
    shutil.copytree(saved, folder)
    return folder
