"""The window of ckgdesk: everything that imports PySide6."""
