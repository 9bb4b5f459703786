"""What the windows show of backups: the sign at the foot of the rail, and the last word of a session."""
