"""One file a format; its name is the ending of files."""
