"""The journal on the screen: who did and saw what, and the review of a month."""
