"""Studies on disk: the folder of a study, what it records of its run, and other forms of its tables."""

from impact.study.store.folder import (
    BESIDE,
    TEXTS,
    files,
    is_study,
    load,
    mark_failed,
    restored,
    results_sha256,
    room,
    save,
    unnamed,
    unnamed_files,
    without_names,
)

__all__ = [
    "BESIDE",
    "TEXTS",
    "files",
    "is_study",
    "load",
    "mark_failed",
    "restored",
    "results_sha256",
    "room",
    "save",
    "unnamed",
    "unnamed_files",
    "without_names",
]
