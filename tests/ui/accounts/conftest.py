from tests.surroundings import around, plan, preferences, template, theme, wall
from tests.ui.conftest import desk

__all__ = ("around", "desk", "plan", "preferences", "template", "theme", "wall")
