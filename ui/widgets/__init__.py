"""Small widgets that know nothing of stays."""
