"""Letting files go: the dialogs of who proposes it and of who confirms it."""
