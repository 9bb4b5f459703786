"""Revisions of the schema: each once released stays as it is."""
