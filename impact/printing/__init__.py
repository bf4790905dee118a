"""Editions of a study as files: from what is asked to bytes on disk."""

from impact.printing.editions import ALL, PDF, OutputFile, Printing, editions
from impact.printing.press import Printer, print_editions

__all__ = ["ALL", "PDF", "OutputFile", "Printer", "Printing", "editions", "print_editions"]
