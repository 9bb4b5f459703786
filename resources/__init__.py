"""Where fonts, icons, words and themes lie, as they are installed."""

from pathlib import Path

FOLDER = Path(__file__).parent
FONTS = tuple(sorted((FOLDER / "fonts").glob("*.otf")))
FONT_FAMILY = "Ckgdesk Sans"
