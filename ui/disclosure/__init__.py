"""Giving out what is held about a child: everything in a list, each piece with its flag, and the paper beside it."""
