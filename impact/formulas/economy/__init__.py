"""Input-output economics as pure arithmetic, one function a textbook idea. No files, no scenario, no pandas."""
