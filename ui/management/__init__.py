"""The page Beheer: what keeps the plan going, one section a subject."""
