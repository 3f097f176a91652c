"""What people really send must load: separators, encodings, headers, names of files, titles, blank rows and blanks."""

import datetime

import pytest

from tests.loaders.right_input import RIGHT, load_from

FAMILIES = RIGHT["families"]


def test_the_right_input_is_right(loaded):
    given = loaded()
    assert given.report.accepted and not given.report.problems
    assert given.rows("select family, school, focus, stopped from families order by family") == [
        ("F01", "noord", True, None), ("F02", "zuid", False, datetime.date(2024, 9, 1)),
    ]  # fmt: skip
    assert given.rows("select organisations from sessions where session = 'S2'") == [(["stek", "buurt"],)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_cells_are_parted_by_comma_semicolon_or_tab(loaded, separator):
    given = loaded(families=FAMILIES.replace(",", separator))
    assert given.report.accepted
    assert given.rows("select count(*) from families where school is not null") == [(2,)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_keeps_its_letters(loaded, encoding):
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    text = "school;label\nnoord;De Brúg – café\nzuid;Zuid\n"
    given = loaded(schools=mark + text.encode(encoding))
    assert given.report.accepted
    assert given.rows("select label from schools where school = 'noord'") == [("De Brúg – café",)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end(loaded, line_end):
    given = loaded(families=FAMILIES.replace("\n", line_end).encode())
    assert given.report.accepted and given.report.rows["families"] == 2


@pytest.mark.parametrize("header", [
    "Gezin,School,Organisatie,Focusgezin,Gestart,Gestopt", "FAMILY,SCHOOL,ORGANISATION,FOCUS,STARTED,STOPPED",
    " family , school ,organisatie,Focusgezin ,gestart (datum),gestopt:", '"gezin","school","organisation","focus","started","stopped"',
])  # fmt: skip
def test_headers_in_either_language_and_any_case(loaded, header):
    lines = FAMILIES.split("\n")
    given = loaded(families="\n".join([header, *lines[1:]]))
    assert given.report.accepted and not given.report.ignored
    assert given.rows("select count(*) from families where started is not null and organisation = 'stek'") == [(1,)]


@pytest.mark.parametrize("header", ["eligible_families", "Eligible Families", "eligible-families", "Gezinnen in beeld"])
def test_headers_with_blanks_underscores_or_hyphens(loaded, header):
    given = loaded(schools=f"school,label,{header}\nnoord,Noord,40\nzuid,Zuid,\n")
    assert given.rows("select eligible_families from schools where school = 'noord'") == [(40,)]


@pytest.mark.parametrize("name", ["gezinnen.csv", "Gezinnen.CSV", "FAMILIES.txt", "families.tsv"])
def test_file_names_in_either_language_and_any_case(folder, name):
    source = folder(families=None)
    (source / name).write_text(FAMILIES)
    given = load_from(source)
    assert given.report.accepted and given.report.rows["families"] == 2


def test_family_contacts_file_with_a_blank_in_its_name(folder):
    source = folder()
    (source / "Gezinscontacten.csv").write_text("gezin,partner,datum,soort\nF01,zorg,12-3-2024,Doorverwijzing\n")
    assert load_from(source).rows("select kind from family_contacts") == [("referral",)]
    (source / "Gezinscontacten.csv").rename(source / "family contacts.csv")
    assert load_from(source).report.rows["family_contacts"] == 1


def test_blank_rows_and_blanks_around_values(loaded):
    text = "\n\nfamily ; focus;school\n\n F01 ;\tja ; noord\n;;\n\u00a0F02\u00a0;nee;\u00a0\n\n\n"
    given = loaded(families=text)
    assert given.report.accepted
    assert given.rows("select family, focus, school from families order by family") == [
        ("F01", True, "noord"), ("F02", False, None)
    ]  # fmt: skip


def test_title_lines_above_the_header_are_left_out_with_a_warning(loaded):
    given = loaded(families="Register van de pilot;;\nbijgewerkt: maart;;\n;;\ngezin;focus;school\nF01;ja;noord\nF02;nee;\n")
    assert given.report.accepted and given.report.rows["families"] == 2
    assert (given.only("warning").kind, given.only("warning").expected) == ("title_lines", "1, 2")


def test_a_title_of_one_word_is_not_taken_for_the_header(loaded):
    given = loaded(families="Gezin\nschool;focus;gezin\nnoord;x;F01\n;;F02\n")
    assert given.report.accepted
    assert given.rows("select family, focus from families order by family") == [("F01", True), ("F02", False)]


def test_the_separator_line_of_excel_is_no_title(loaded):
    given = loaded(families="sep=;\nfamily;focus\nF01;ja\nF02;nee\n")
    assert given.report.accepted and not given.report.problems


def test_quoted_cells_may_hold_separators_quotes_and_line_breaks(loaded):
    given = loaded(changes_made='date,text\n2024-03-12,"eerst dit,\ndan ""dat"""\n2024-03-13,"5"" breed"\n')
    assert given.report.accepted
    assert given.rows("select text from changes_made order by date") == [('eerst dit,\ndan "dat"',), ('5" breed',)]


def test_a_stray_quotation_mark_inside_a_cell_stays(loaded):
    given = loaded(changes_made='date,text\n2024-03-12,scherm van 5" breed\n')
    assert given.rows("select text from changes_made") == [('scherm van 5" breed',)]


def test_rows_may_be_shorter_than_the_header_or_end_in_blank_cells(loaded):
    given = loaded(schools="school;label;eligible_families\nnoord;Noord\nzuid;Zuid;40;;;;\n")
    assert given.report.accepted
    assert given.rows("select school, eligible_families from schools order by school") == [("noord", None), ("zuid", 40)]


def test_columns_without_a_meaning_are_left_out_and_named(loaded):
    given = loaded(families="family,Telefoon,focus,,x\nF01,06-1,ja,q,1\nF02,06-2,nee,,\n")
    assert given.report.accepted
    assert given.report.ignored == {"families.csv": ("Telefoon", "#4", "x")}
    assert "families.csv: columns left out: Telefoon, #4, x" in given.report.lines()


def test_files_without_a_meaning_are_named_and_missing_tables_too(folder):
    source = folder()
    (source / "notities.csv").write_text("a,b\n1,2\n")
    (source / "~$families.xlsx").write_text("")
    (source / ".DS_Store").write_text("")
    report = load_from(source).report
    assert report.accepted and report.unknown == ["notities.csv"]
    assert "consents" in report.missing and "families" not in report.missing


def test_a_single_csv_file_is_an_input_too(folder):
    given = load_from(folder() / "schools.csv")
    assert given.report.accepted and given.report.rows == {"schools": 2}


def test_a_folder_whose_name_looks_like_a_pattern(tmp_path):
    odd = tmp_path / "pilot [2024] *"
    odd.mkdir()
    (odd / "schools.csv").write_text(RIGHT["schools"])
    assert load_from(odd).report.rows == {"schools": 2}


@pytest.mark.parametrize(("word", "code"), [("Aanwezig", "present"), ("AFGEMELD", "excused"), ("absent", "absent")])
def test_dutch_and_english_words_for_codes_in_any_case(loaded, word, code):
    given = loaded(attendance=f"session,person,status\nS1,P01,{word}\n")
    assert given.rows("select status from attendance") == [(code,)]


@pytest.mark.parametrize("word", ["geen_tijd", "geen tijd", "Geen-Tijd", "no time"])
def test_codes_of_two_words(loaded, word):
    given = loaded(families=f"family,focus,stop_reason\nF01,ja,{word}\nF02,nee,\n")
    assert given.rows("select stop_reason from families where family = 'F01'") == [("no_time",)]


def test_lists_joined_by_plus(loaded):
    given = loaded(sessions="session,date,activity_type,organisations,status,sources\n"
                   "S1,2024-03-12,workshop,stek + buurt,held,Talenten+ coping\nS2,2024-03-12,art,stek,held,\n")  # fmt: skip
    assert given.report.accepted
    assert given.rows("select organisations, sources from sessions order by session") == [
        (["stek", "buurt"], ["talents", "coping"]), (["stek"], None)
    ]  # fmt: skip


def test_where_x_means_yes_a_blank_means_no(loaded):
    given = loaded(families="family,focus\nF01,x\nF02,\n")
    assert given.report.accepted
    assert given.rows("select family, focus from families order by family") == [("F01", True), ("F02", False)]


def test_reserved_words_as_column_names(loaded):
    given = loaded(
        sessions="session,date,activity_type,organisations,status,yield,begins\nS1,2024-03-12,art,stek,held,een plan,9:30\n"
        "S2,2024-03-12,art,stek,held,,\n",
        ties="wave,from_partner,to_partner,level,value\nT0,stek,zorg,3,4\n",
    )
    assert given.rows('select "yield", begins from sessions where session = \'S1\'') == [("een plan", "09:30")]
    assert given.rows('select "value" from ties') == [(4,)]


def test_months_of_targets_and_resources(loaded):
    given = loaded(resources="maand;organisatie;kostenlijn;soort;begroot;besteed\nmrt 2024;stek;loon;uren;1.234,50;12\n")
    assert given.report.accepted
    assert given.rows("select month, kind, budget, spent from resources") == [("2024-03", "hours", 1234.5, 12)]


def test_blank_cells_without_end_behind_the_header_cost_nothing(loaded):
    wide = ";" * 3000
    families = f"family,focus{',' * 3000}\nF01,ja\nF02,nee,,\n"
    given = loaded(schools=f"school;label;eligible_families{wide}\nnoord;Noord;40{wide}\nzuid;Zuid\n", families=families)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select school, eligible_families from schools order by school") == [("noord", 40), ("zuid", None)]


def test_a_row_of_nothing_but_commas_is_a_blank_row(loaded):
    given = loaded(schools="school,label\nnoord,Noord\n,,,,\nzuid,Zuid\n,,\n")
    assert given.report.accepted and given.report.rows["schools"] == 2


def test_commas_behind_the_header_too_are_no_decimals(loaded):
    assert loaded(schools="school,label,,\nnoord,Noord,,\nzuid,Zuid,,\n").report.accepted


def test_a_file_with_two_marks_of_its_encoding(loaded):
    given = loaded(families="\ufeff\ufeff" + FAMILIES)
    assert given.report.accepted and given.report.rows["families"] == 2


@pytest.mark.parametrize("name", ["CAFÉ’S, naïef", "Çelik – naïef", "Ås €5"])
def test_accents_of_windows_are_not_taken_for_a_mixture(loaded, name):
    given = loaded(schools=f"school;label\nnoord;{name}\nzuid;Zuid\n".encode("cp1252"))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select label from schools where school = 'noord'") == [(name,)]


@pytest.mark.parametrize(("word", "level"), [
    ("kennen elkaar", 1), ("Networking", 1), ("wisselen uit", 2), ("Stemmen af", 3), ("beslissen samen", 4), ("één team", 5), ("geen", 0), ("3", 3),
])  # fmt: skip
def test_a_level_may_be_a_word(loaded, word, level):
    given = loaded(ties=f"wave,from_partner,to_partner,level\nT0,stek,zorg,{word}\n")
    assert given.report.accepted, given.report.lines()
    assert given.rows("select level from ties") == [(level,)]
