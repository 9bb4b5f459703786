"""Asks where the one third of the Groeipakket goes."""

from __future__ import annotations

from ui.widgets.field import SuggestionField


class DestinationField(SuggestionField):
    """The usual destinations are suggested; another may be typed."""

    def __init__(self, caption: str, *, required: bool = False) -> None:
        super().__init__(caption, (), required=required)
        self.line.setPlaceholderText(self.tr("Choose or type"))
        self.box.addItems(
            [
                self.tr("a savings account of the child"),
                self.tr("the parents"),
                self.tr("whoever raised the child before"),
                self.tr("not known yet"),
            ]
        )
        self.box.setCurrentIndex(-1)
