"""The page Kinderen: the list, and the card of one child with its stays."""
