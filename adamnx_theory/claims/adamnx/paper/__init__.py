"""What the paper's text and tables say of other methods, of the training and of themselves."""
