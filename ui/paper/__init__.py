"""The week on paper: composed once, painted on screen, printer and PDF alike."""
