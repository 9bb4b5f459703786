"""Where a plan may be kept on this PC, asked before anything is made; it loads without the store's libraries."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.places import check_place
from ckgdesk.texts import Text


def why_not(plan: Path) -> Text | None:
    """Why a plan should not lie there, with the way out; None when it may."""
    try:
        check_place(plan)
    except PlanUnavailable as error:
        return error.text
    return None


def own_folder() -> Path:
    """A folder for plans that no cloud keeps the same elsewhere, on the disk of this PC."""
    return user_data_path("ckgdesk", appauthor=False) / "plans"


def folder_for_plans(wished: Path) -> Path:
    """`wished`, or the PC's own folder where many PCs have their documents in a cloud."""
    return wished if why_not(wished / "plan.ckg") is None else own_folder()


def make_own_folder(plan: Path) -> None:
    """Make the PC's own folder if that is where a plan is to lie; no other folder comes into being by itself."""
    if plan.parent == own_folder():
        plan.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
