"""What needs somebody's attention, and when to look again."""
