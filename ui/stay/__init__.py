"""One stay wherever it is met: its verbs, their dialogs and its card, for the board and the page of the children."""
