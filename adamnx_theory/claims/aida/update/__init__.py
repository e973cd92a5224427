"""The update of Aida: algorithm box and printed forms, the powers p and q, the size of a step."""
