"""Backups beside the work: when they are due, what came of them, and the sign of it in the window."""
