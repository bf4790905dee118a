"""What the files of documents are called, unless their user says otherwise."""

from __future__ import annotations

MAIN = "brief"  # the document whose files do not carry its name


def file_name(study: str, document: str, language: str, form: str = "pdf") -> str:
    """Return the name of a file: `STUDY[.DOCUMENT].LANGUAGE.FORMAT`; the brief goes without its name.

    Example:
        >>> file_name("plant", "annex", "en"), file_name("plant", "brief", "en")
        ('plant.annex.en.pdf', 'plant.en.pdf')
    """
    return ".".join([study, *([] if document == MAIN else [document]), language, form])
