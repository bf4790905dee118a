"""Texts: fonts, where a line may end, hyphenation, and texts broken into lines of any width."""
