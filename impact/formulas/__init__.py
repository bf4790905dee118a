"""Arithmetic of the field: arrays in, arrays out; it reads no file and knows no scenario."""
