"""The rules of the plan on the screen: which limits hold, and what another one would do."""
