"""Translations in the hands of native speakers: what waits for them, a workbook to review, and what they gave back."""
