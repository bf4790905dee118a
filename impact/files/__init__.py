"""Writing files and folders so that nothing is lost and nothing is left half-written.

What is written lies next to its target first (`leftovers`), is brought to the disk and then takes its place. Links are
followed: what a link leads to is replaced, and the link stays. Files and folders keep their modes, new ones get what
the umask leaves.
"""

from impact.files.targets import file_named, writable
from impact.files.writing import recover, writable_folder, write_file, write_files, write_folder

__all__ = ["file_named", "recover", "writable", "writable_folder", "write_file", "write_files", "write_folder"]
