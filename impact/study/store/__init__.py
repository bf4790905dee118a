"""Studies on disk: the folder of a study, what it records of its run, and other forms of its tables."""

from impact.study.store.folder import BESIDE, TEXTS, files, is_study, load, results_sha256, room, save

__all__ = ["BESIDE", "TEXTS", "files", "is_study", "load", "results_sha256", "room", "save"]
