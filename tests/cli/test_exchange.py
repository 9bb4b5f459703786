"""The workbook in and out of a plan, as scripts see it."""

from pathlib import Path

from tests.cli.caller import Ckg
from tests.workbooks.builder import BookBuilder

PROBLEM_FIELDS = {"severity", "sheet", "row", "column", "problem"}


def a_book() -> BookBuilder:
    return BookBuilder().stay("V1", "K1", "5/1/2026", "2/2/2026")


def test_an_import_tells_what_it_read_and_wrote(empty: Ckg) -> None:
    document = empty.json("import", a_book().saved(empty.folder))

    counts = {"Plaatsen": 2, "Gezinnen": 1, "Kinderen": 2, "Verblijven": 1}
    assert document == {"read": counts, "written": counts, "problems": []}


def test_what_was_imported_is_there(empty: Ckg) -> None:
    empty("import", a_book().saved(empty.folder))

    assert [stay["stay"] for stay in empty.json("stays")] == ["V1"]


def test_an_error_is_told_by_sheet_row_and_column_and_exits_1(empty: Ckg) -> None:
    book = a_book().stay("V2", "K2", "30/2/2026", None, place="P2").saved(empty.folder)

    outcome = empty("import", book, "--json")

    (problem,) = outcome.document["problems"]
    assert (outcome.code, outcome.document["written"], set(problem)) == (1, {}, PROBLEM_FIELDS)
    assert (problem["severity"], problem["sheet"], problem["row"]) == ("error", "Verblijven", 3)
    assert problem["column"] == "Eerste dag"


def test_the_same_problem_stands_on_the_standard_error(empty: Ckg) -> None:
    book = a_book().stay("V2", "K2", "30/2/2026", None, place="P2").saved(empty.folder)

    (sentence,) = empty("import", book).sentences

    assert "Verblijven" in sentence
    assert "30/2/2026" in sentence


def test_history_is_written_with_a_warning_and_exits_0(empty: Ckg) -> None:
    book = BookBuilder().stay("V1", "K1", "5/1/2026", "1/3/2026").saved(empty.folder)

    document = empty.json("import", book)

    assert [problem["severity"] for problem in document["problems"]] == ["warning"]
    assert document["written"]["Verblijven"] == 1


def test_problems_name_children_by_their_codes(empty: Ckg) -> None:
    book = BookBuilder().stay("V1", "K1", "5/1/2026", "1/3/2026").saved(empty.folder)

    outcome = empty("import", book, "--json")

    assert "K1" in outcome.document["problems"][0]["problem"]
    assert "Vermeulen" not in outcome.out + outcome.err


def test_a_dry_run_changes_not_a_byte(empty: Ckg) -> None:
    book = a_book().saved(empty.folder)
    before = empty.bytes_of_everything()

    document = empty.json("import", book, "--dry-run")

    assert (document["read"]["Verblijven"], document["written"]) == (1, {})
    assert empty.bytes_of_everything() == before


def test_a_file_that_is_no_workbook_is_one_problem_without_a_place(empty: Ckg, tmp_path: Path) -> None:
    path = tmp_path / "boek.xlsx"
    path.write_text("geen werkboek", encoding="utf-8")

    outcome = empty("import", path, "--json")

    (problem,) = outcome.document["problems"]
    assert outcome.code == 1
    assert (problem["sheet"], problem["row"], problem["column"]) == (None, None, None)


def test_an_export_tells_what_it_wrote(demo: Ckg) -> None:
    document = demo.json("export", demo.folder / "uit.xlsx")

    assert document["written"]["Plaatsen"] == 26
    assert document["written"]["Kinderen"] == 60


def test_an_export_leaves_a_line_in_the_journal(demo: Ckg) -> None:
    demo("export", demo.folder / "uit.xlsx")

    assert demo.json("journal")[-1]["deed"] == "exported"


def test_a_plan_that_can_only_be_read_is_not_exported(demo: Ckg) -> None:
    demo.plan.chmod(0o444)

    outcome = demo("export", demo.folder / "uit.xlsx")

    assert (outcome.code, len(outcome.sentences)) == (1, 1)
    assert not (demo.folder / "uit.xlsx").exists()


def test_an_export_imports_again_and_shows_the_same_stays(demo: Ckg, empty: Ckg) -> None:
    demo("export", demo.folder / "uit.xlsx")

    empty("import", demo.folder / "uit.xlsx")

    assert empty.json("stays") == demo.json("stays")


def test_a_name_that_is_no_text_is_exported_to_and_imported_from(demo: Ckg, empty: Ckg) -> None:
    odd = demo.folder / "uit\udcff.xlsx"

    assert demo("export", odd).code == 0
    assert empty("import", odd).code == 0
    assert odd.exists()


def test_an_export_never_lands_on_the_plan(demo: Ckg) -> None:
    before = demo.bytes_of_everything()

    outcome = demo("export", demo.plan)

    assert (outcome.code, len(outcome.sentences)) == (2, 1)
    assert demo.bytes_of_everything() == before


def test_an_export_into_a_missing_folder_is_refused(demo: Ckg) -> None:
    outcome = demo("export", demo.folder / "weg" / "uit.xlsx", "--json")

    assert (outcome.code, outcome.document["refused"][0]["rule"]) == (1, "impossible")


def of_the_workbook(ckg: Ckg) -> list[object]:
    """The signals about what a workbook holds; the long-stay file of a stay has no sheet."""
    return [signal for signal in ckg.json("signals") if signal["rule"] != "file_latest_safe_day"]


def test_signals_of_an_imported_plan_are_those_of_the_plan_it_came_from(demo: Ckg, empty: Ckg) -> None:
    demo("export", demo.folder / "uit.xlsx")

    empty("import", demo.folder / "uit.xlsx")

    assert of_the_workbook(empty) == of_the_workbook(demo)
    assert empty.json("two-thirds") == demo.json("two-thirds")
