"""Every sentence about a problem, by the problem's kind: the only place where a refusal is put into words."""

from translations import _


def sentence(kind: str) -> str:
    """The sentence of a kind in the reader's language, with places for `{value}` and `{expected}`."""
    return (_source() | _other_kind() | _file() | _workbook() | _cell() | _code() | _number() | _row() | _target() | _answer() | _warning())[kind]


def _source() -> dict[str, str]:
    return {
        "not_found": _("there is no such file or folder."),
        "no_tables": _("no table was found in it. Files or sheets with these names are read: {expected}."),
        "nearly_table": _("this looks like the table {expected}, but not by its name. Call the file {expected}.csv and give it again."),
        "nearly_sheet": _("a sheet in it looks like the table {expected}, but not by its name. Call that sheet {expected} and give the file again."),
        "unreadable": _("this file or folder cannot be opened. Is it open elsewhere, or may you not read it?"),
        "file_name": _("the name of this file holds a character that cannot be read. Give the file another name."),
        "table_twice": _("this table is already there, in {expected}. One table stands in one file or sheet."),
        "copy_of": _("this looks like a copy of {expected}, and which of the two counts nobody can tell. Give one of them."),
        "not_text": _("this is not a text file, so it cannot be a table. Save it as CSV (UTF-8)."),
        "bad_instrument": _("{value} is not what was expected: {expected}."),
    }


def _other_kind() -> dict[str, str]:
    return {
        "pdf": _("this is a PDF: nothing in it can be read as a table. Give the Excel workbook or the CSV file that it was made from."),
        "web_page": _("this is a web page, even if it is called .xls or .csv. Open it in Excel and save it as an Excel workbook (.xlsx)."),
        "old_xml": _("this is a spreadsheet in XML. Open it in Excel and save it as an Excel workbook (.xlsx)."),
        "cut_short": _("a part of this file is missing: it was not copied or downloaded to the end. Do that again."),
        "workbook_as_text": _("this is an Excel workbook with the name of a CSV file. Let its name end in .xlsx and give it on its own."),
    }


def _file() -> dict[str, str]:
    return {
        "no_header": _("no row with column names was found in the first rows. These columns are needed: {expected}."),
        "register_grid": _("each session has a column here. Make a row of each person at each session, with {expected}; or use Fill in attendance."),
        "missing_column": _("this column is needed and is not there. Found were: {expected}."),
        "answered_twice": _("this question has two columns, also {expected}, and both are filled in differently. Clear the one that is wrong."),
        "column_twice": _("this column stands there twice, also as {expected}."),
        "too_many_cells": _("this row has more cells than there are column names. Put a text or number with a comma in it between quotation marks."),
        "cell_too_long": _("a cell here is far too long for a table. Is there a quotation mark (\") before it that is never closed?"),
        "mixed_encoding": _(
            "from this row on letters are written in another way than above: the file was pasted together. Open it in Excel, "
            "look at the letters with accents, and save it as CSV UTF-8."
        ),
        "garbled_letters": _("letters with accents are written as MS-DOS or old Macs did. Open it in Excel, look at them, and save it as CSV UTF-8."),
        "broken_quote": _('a quotation mark (") opens or closes here in the wrong place.'),
        "missing_repeat": _("the ratings are missing. Export the form as an Excel workbook, or give the file that holds its ratings too."),
        "one_row_only": _("this table holds one row only; this is one more."),
    }


def _workbook() -> dict[str, str]:
    return {
        "not_a_workbook": _("this is neither a folder of CSV files nor an Excel workbook (.xlsx)."),
        "other_spreadsheet": _("this is another kind of spreadsheet. Save it as an Excel workbook (.xlsx)."),
        "password": _("this workbook is protected with a password. Save it without one."),
        "broken_workbook": _("this workbook is damaged. Open it in Excel and save it again."),
        "unpacks_too_large": _("this workbook unpacks to far more than it should (at most {expected}). It was not opened."),
        "sheet_too_large": _("cells are filled far away from the table, up to {expected}. Clear them."),
        "error_cell": _("the cell {expected} holds the Excel error {value}. Mend the formula or type the value."),
        "formula_without_result": _("the formula in cell {expected} has no result yet. Open the workbook in Excel and save."),
        "merged_cells": _("the cells {expected} are merged, so some of them are blank. Split them and fill each."),
    }


def _cell() -> dict[str, str]:
    return {
        "blank": _("this cell is blank, and a value is needed."),
        "unknown_code": _("{value} is not one of the known codes: {expected}."),
        "not_yes_no": _("{value} is neither yes nor no."),
        "not_a_date": _("{value} is not a date, such as 2024-03-12 or 12-03-2024 (day before month)."),
        "serial_date": _("{value} is a number, not a date. Show this column as a date in Excel, and save again."),
        "month_first_date": _("{value} is not a date with the day before the month. Does the month come first here? Turn them round."),
        "not_a_month": _("{value} is not a month, such as 2024-03 or mrt 2024."),
        "not_a_clock": _("{value} is not a time of the day, such as 09:30."),
        "not_done": _("{value} is neither yes nor no, nor a date."),
        "unknown_reference": _("{value} does not stand in {expected}."),
        "reserved_code": _("the code {value} means the whole neighbourhood and cannot be a school."),
    }


def _code() -> dict[str, str]:
    return {
        "reads_as_blank": _(
            "{value} cannot be a code: other programs read it as a blank cell. Give another code, with letters and figures."
        ),
        "code_too_long": _("{value} is too long for a code: at most {expected} characters. Names and notes do not belong here."),
        "error_word": _("{value} is an error of Excel, not a code. Mend the formula or type the code."),
        "no_code": _(
            "{value} cannot be a code. A code does not begin with = - @ or a quotation mark, and holds no +, line break or "
            "invisible character. Type it again, with letters and figures."
        ),
        "remade_code": _(
            "to Excel, {value} is a date, a time, a broken number, or true or false: no code. "
            "Make this column a text column in Excel and type the code again."
        ),
        "shown_by_format": _(
            "Excel shows {expected} here, but the cell holds {value}, and that was read. Is {expected} the code? "
            "Make this column a text column in Excel and type the code again."
        ),
        "code_alike": _("{value} looks like the code {expected}, and now counts as another one. The same? Then write it the same way."),
        "looks_like_a_name": _("{value} looks like a name. A code is not one: give a code instead, such as G-01, and keep the name out."),
    }


def _number() -> dict[str, str]:
    return {
        "not_a_number": _("{value} is not a number."),
        "not_whole": _("{value} is not a whole number."),
        "ambiguous_number": _("{value} can be read in two ways: {expected}. Write it without a thousands separator."),
        "out_of_bounds": _("{value} is outside {expected}."),
    }


def _row() -> dict[str, str]:
    return {
        "totals_row": _("this is a row of totals ({value}), and totals are worked out here. Remove the row, or set it aside."),
        "duplicate": _("{value} stands in row {expected} already."),
        "already_there": _("a row with this key is there already."),
        "overlapping_stay": _("this stay overlaps with the one in row {expected}, of the same partner or family."),
        "overlapping_known_stay": _("this stay overlaps with one of the same partner or family that is known, since {expected}."),
        "was_attended": _("people were there, so it cannot have been cancelled: remove their attendance first."),
        "leaves_rows_out": _("rows that are there already would lie outside the pilot: {expected}."),
        "outside_pilot": _("{value} lies outside the pilot with a year on either side: {expected}."),
        "too_early": _("{value} lies before {expected}."),
        "still_to_come": _("{value} is still to come: today is {expected}. Is the year right?"),
        "held_ahead": _(
            "{value} is still to come (today is {expected}), so this session cannot have been held. Is the year right? "
            "A session that is still to come is planned, and nobody has been there."
        ),
        "present_ahead": _("the session {value} is still to come ({expected}), so nobody can have been there yet. Is its day right?"),
        "other_family": _("{value} belongs to the family {expected}. Give somebody of the family in this row, or correct the family."),
        "named_elsewhere": _("the person of this row is named with another family in {expected}. Correct those rows first."),
        "self_tie": _("{value} is given a tie with itself."),
        "cancelled_session": _("the session {value} was cancelled, so nobody can have been there."),
    }


def _target() -> dict[str, str]:
    return {
        "no_target": _("a month has no single figure of {value} that a target could be held against. Of these it has: {expected}."),
        "no_target_per_school": _("a school has no figure of {value} of its own: leave the school blank."),
        "share_or_percentage": _("{value} is more than all. Is {expected} meant? Write a share with a percent sign, or as a part of one."),
        "above_all": _("{value} is more than all: a share is at most 100%."),
        "below_one_percent": _("{value} is less than one percent. Is {expected} meant? Write what is really so small as a part of one."),
        "percentage_of_count": _("{value} is a percentage, and {expected} is not a share: give a number."),
        "below_zero": _("{value} is below zero, and {expected} never is."),
    }


def _answer() -> dict[str, str]:
    return {
        "unknown_item": _("{value} is not an item of this instrument. Its items: {expected}."),
        "outside_scale": _("{value} is not an answer to this item: {expected}."),
        "unit_missing": _("the instrument {expected} needs a code here."),
    }


def _warning() -> dict[str, str]:
    return {
        "not_in_export": _(
            "{value} is in the data and not in this export. Was it taken back in the form? Then remove it under Data, Correct: "
            "an import removes nothing."
        ),
        "nameless_column": _("column {expected} holds something but has no name, so it was left out. Give it a name above it if it belongs here."),
        "merged_names": _(
            "column names are merged here ({expected}): only the first cell holds the name. Split them and name each column in one row."
        ),
        "title_lines": _("lines above the column names were left out: {expected}."),
        "month_first": _("the month stands before the day here, as form tools do in American settings: 3/9 was read as 9 March."),
        "counts_as_held": _("planned, but somebody was present: it counts as held."),
        "not_in_network": _("{value} is not in the network at wave {expected}."),
        "school_differs": _("the school {value} differs from the family's school {expected}."),
        "own_school_differs": _("the family is at {expected} now, by its stays; its own school is another. Should that be the same?"),
        "family_moves": _(
            "the school of a family changes: {expected}. No stay says since when, so the past months of both schools change too. "
            "Give its time at each school in the table stays."
        ),
        "stay_kept": _("the school of a family changes: {expected}. Its time at the school before is kept as a stay."),
        "number_for_word": _("there was a number where a word is asked; it was read as the score ({expected} answers, this is the first)."),
        "wave_ahead": _("wave {value} is still to come: these ratings count from {expected}, the day that it opens. Is the year right?"),
        "too_few_families": _("{value} families are said to be in view here, and {expected} came: that cannot be right, so no share is shown."),
        "visitors_of_planned": _("this session still stands as planned: its {value} other visitors count once its status is held."),
        "read_as_all": _("{value} was read as 100%. Was 1% meant? Then write the percent sign."),
        "no_family": _("{value} belongs to no family, and speaks for {expected} here. Is this somebody of that family? Then say so in the people."),
        "outside_wave": _("{value} lies outside its wave: {expected}."),
        "hidden_sheet": _("this sheet is hidden in Excel. It was read like the others."),
        "hidden_rows": _("rows are hidden in Excel from here on ({expected} in all). They were read like the others."),
    }
