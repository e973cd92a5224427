"""What is shown: the two streams, tables, a line of progress, words; and Ctrl-C."""
