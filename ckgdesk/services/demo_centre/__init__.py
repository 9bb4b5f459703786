"""The parts of an invented centre."""
