"""What an optimizer does not see: factors pulled out of its expressions."""
