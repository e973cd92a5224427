"""What a run on a cluster costs: a model, its constants measured, and a check by sleeping tasks."""
