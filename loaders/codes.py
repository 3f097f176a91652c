"""What a code may be, where a table gives it out; and which codes look like another one, or like what somebody is called."""

from data_model.columns import BLANK_WORD, CODE_LENGTH, ERROR_WORD, NO_CODE, Column
from data_model.rows import TABLES
from loaders.alike import look_of_code
from loaders.names import columns_of
from loaders.rule import Rule

# Here a name instead of a code would be somebody's.
OF_PEOPLE = ("families", "people")
TWO_WORDS = r"\p{L}[.,]?\s+\p{L}"


def code_rules(table: str) -> list[Rule]:
    """The rules for the codes that a table gives out: a code that refers to one of them is that code, or unknown."""
    given_out = [it for it in columns_of(table) if it.kind == "code" and not it.refers and it.name == TABLES[table].key[0]]
    return [rule for column in given_out for rule in (*_shape(column), _alike(table, column), *_name(table, column))]


def _shape(column: Column) -> list[Rule]:
    value, patterns = f't."{column.name}"', {"no_code": NO_CODE, "error_word": ERROR_WORD, "blank_word": BLANK_WORD}
    error = f"regexp_matches({value}, $error_word)"
    return [
        Rule("code_too_long", column.name, f"length({value}) > $code_length", "$code_length", "''", parameters={"code_length": CODE_LENGTH}),
        Rule("error_word", column.name, error, parameters=patterns),
        Rule("reads_as_blank", column.name, f"regexp_matches({value}, $blank_word)", parameters=patterns),
        Rule("no_code", column.name, f"regexp_matches({value}, $no_code) and not {error}", parameters=patterns),
    ]


def _alike(table: str, column: Column) -> Rule:
    """Of codes alike, the one that was known or stood there first is taken to be right."""
    names = f"""
        select "{column.name}" as code, {look_of_code(f'"{column.name}"')} as plain, min(coalesce("row", -1)) as place
        from staging.known."{table}" group by all
    """
    first = "select plain, arg_min(code, place) as code from names group by plain having count(*) > 1"
    later = f"with names as ({names}), first as ({first}) select n.code from names as n join first as f using (plain) where n.code <> f.code"
    value = f't."{column.name}"'
    right = f"(select arg_min(code, place) from ({names}) where plain = {look_of_code(value)})"
    two = f"(select count(distinct code) > count(distinct plain) from ({names}))"
    return Rule("code_alike", column.name, f"{value} in ({later})", right, severity="warning", sign=two)


def _name(table: str, column: Column) -> list[Rule]:
    value, blank = f't."{column.name}"', f't."{column.name}" like \'% %\''
    named = f"regexp_matches({value}, $two_words)"
    rule = Rule("looks_like_a_name", column.name, named, value="''", severity="warning", parameters={"two_words": TWO_WORDS}, sign=blank)
    return [rule] if table in OF_PEOPLE else []
