"""From a short to a long stay, asked in one dialog."""
