"""Test functions, one file each; a file's name is the problem's name."""
