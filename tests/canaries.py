"""Sixty names that are code somewhere: for a label, a printer, a workbook, a sentence, a file name, a database."""

from pathlib import Path

MARKUP = (
    "<b>Tweety</b>", "<i>Tweety", "</span>Tweety", "<h1>Tweety</h1>", "<br>Tweety<br>", "<table><tr><td>Tweety",
    "<a href='{file}'>Tweety</a>", "<img src='{file}'>Tweety", '<img src="{url}">Tweety', "<IMG SRC={url}>Tweety",
    "<body background='{file}'>Tweety", "<table background='{url}'><td>Tweety",
    "<link rel=stylesheet href='{url}'>Tweety",
    "<style>@import '{url}';</style>Tweety", "<style>*{{background:url({url})}}</style>Tweety",
    "<script>alert(1)</script>Tweety", "<svg onload=alert(1)>Tweety", "<iframe src='{url}'>Tweety",
    "<object data='{file}'>Tweety", "<embed src='{file}'>Tweety", "<!-- Tweety", "<![CDATA[Tweety]]>",
    "<?xml version='1.0'?>Tweety", "<!DOCTYPE x [<!ENTITY e SYSTEM '{url}'>]>&e;Tweety",
    "&lt;b&gt;Tweety", "&amp;Tweety",
    "&#x3C;b>Tweety", "<img src='//127.0.0.1/share/x.png'>Tweety", "<img src='{web}/x.png'>Tweety",
    "<font color=red size=7>Tweety", "<p style='font-size:90pt'>Tweety", "<qt>Tweety</qt>",
)  # fmt: skip
FORMULAS = (
    "=1+1 Tweety", "=cmd|' /C calc'!A0 Tweety", "+1 Tweety", "-1 Tweety", "@SUM(A1) Tweety",
    '=HYPERLINK("{url}") Tweety',
    "\uff1d1+1 Tweety", "\t=1+1 Tweety", '=WEBSERVICE("{web}/") Tweety',
)  # fmt: skip
PLACES = (
    "&Tweety", "Rook && Tweety", "%n Tweety", "%1 Tweety", "%s%s%s Tweety", "{{}} Tweety", "{{child}} Tweety",
    "{{0.__class__}} Tweety", "${{HOME}} Tweety", "`id` Tweety", "$(id) Tweety",
)  # fmt: skip
OTHERS = (
    "'; DROP TABLE child; -- Tweety", '" OR 1=1 -- Tweety', "../../Tweety", "..\\..\\Tweety",
    "C:\\Tweety", "CON Tweety",
    "\u202eTweety", "Twe\u200bety Tweety",
)  # fmt: skip


def canaries(picture: Path, web: str = "http://127.0.0.1:9") -> tuple[str, ...]:
    """The names; some ask for `picture`, which nobody may open, some for a page at `web`, which nobody may call."""
    names = (*MARKUP, *FORMULAS, *PLACES, *OTHERS)
    return tuple(name.format(file=picture, url=picture.as_uri(), web=web) for name in names)
