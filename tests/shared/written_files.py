"""Folders of users, with the files that a test writes into them."""

from collections.abc import Mapping
from pathlib import Path


def folder_with(folder: Path, files: Mapping[str, str]) -> Path:
    for place, text in files.items():
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder
