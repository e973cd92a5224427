"""How far one step can go, whatever the gradients were."""
