"""Frozen data in, sheets and tables out."""
