"""Choosing a plan: the demo, an existing one, a new one."""
