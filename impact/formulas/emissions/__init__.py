"""Emission factors as pure arithmetic: electricity, fuels, methane losses. No files, no scenario."""
