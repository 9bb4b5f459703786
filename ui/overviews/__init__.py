"""The overviews: seen first, then printed or kept as a PDF."""
