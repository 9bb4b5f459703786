"""Accounts on the screen: who works with the plan, in which role, and the own password."""
