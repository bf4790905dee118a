"""Editions of a study as files: from what is asked to bytes on disk."""

from impact.printing.editions import ALL, Edition, Printing, editions
from impact.printing.write import print_editions

__all__ = ["ALL", "Edition", "Printing", "editions", "print_editions"]
