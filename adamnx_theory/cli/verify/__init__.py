"""`verify`: the command, its line of progress, the reports it writes, and how it is resumed."""
