-- What people write and the value that it means: one macro per kind of column, null where it means nothing.

-- Looking for a blank at either end is quicker than cutting it off, and few cells have one.
create macro staging.trimmed(x) as case when x like ' %' or x like '% ' then trim(x) else x end;

create macro staging.word(x) as replace(replace(lower(x), ' ', '_'), '-', '_');

-- What stands first in a row that adds the others up, and is no row of its own.
create macro staging.totals_word(x) as
case when regexp_full_match(x, '(?i)((eind|sub)?totaal|(sub|grand ?)?total|totalen|totals|som|sum|gemiddelde?|average|mean):?') then x end;

create macro staging.as_code(x) as x;

create macro staging.as_text(x) as x;

-- Most files spell their words as we do, and then they need no other spelling looked up.
create macro staging.as_choice(x, words) as coalesce(words[x], words[staging.word(x)]);

-- Lists are joined by "+"; a code that stands there twice counts once.
create macro staging.parts(x) as
list_filter(list_transform(string_split(x, '+'), lambda part: trim(part)), lambda part: part <> '');

-- People also write a comma, a semicolon, a slash, "&" or "en" between them. A code may hold some of these itself, so that is
-- tried only where the parts between plus signs are not all known.
create macro staging.loose_parts(x) as
list_filter(
    list_transform(string_split_regex(x, '(?i)\s*[+,;/&]\s*|\s+(?:en|and)\s+'), lambda part: trim(part)),
    lambda part: part <> ''
);

create macro staging.once(codes) as
nullif(list_filter(codes, lambda code, place: code is not null and list_position(codes, code) = place), []);

create macro staging.as_codes(x) as
case when len(staging.loose_parts(x)) > 0 then staging.once(staging.parts(x)) end;

create macro staging.known_parts(parts, words) as
list_transform(parts, lambda part: words[staging.word(part)]);

create macro staging.parts_meant(x, words) as
case
    when list_position(staging.known_parts(staging.parts(x), words), null) is null then staging.parts(x)
    else staging.loose_parts(x)
end;

create macro staging.as_choices(x, words) as staging.once(staging.known_parts(staging.parts_meant(x, words), words));

create macro staging.unknown_words(x, words) as
array_to_string(list_filter(staging.parts_meant(x, words), lambda part: words[staging.word(part)] is null), '+');

create macro staging.as_yes_no(x) as
case
    when lower(x) in ('ja', 'j', 'yes', 'y', '1', 'x', 'true', 'waar') then true
    when lower(x) in ('nee', 'n', 'no', '0', 'false', 'onwaar') then false
end;

-- The time behind a day is left out, with its half of the day and its zone as form tools write them; whatever else
-- stands there may be a second day.
create macro staging.day_part(x) as
regexp_replace(
    lower(x),
    '(\s*,\s*|\s+|t)\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*(uur|u|[apvn]\.?m\.?)?\s*'
    || '(z|ces?t|(gmt|utc)?\s*([+-]\d{1,2}:?\d{0,2})?)?$',
    ''
);

create macro staging.month_number(name) as
case
    when regexp_full_match(name, '\d+') then lpad(name, 2, '0')
    else lpad(cast((list_position([
        'januari', 'februari', 'maart', 'april', 'mei', 'juni',
        'juli', 'augustus', 'september', 'oktober', 'november', 'december',
        'january', 'february', 'march', 'april', 'may', 'june',
        'july', 'august', 'september', 'october', 'november', 'december',
        'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
        'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec'
    ], name) - 1) % 12 + 1 as varchar), 2, '0')
end;

-- Two-digit years are 20xx. What a pattern has found is handed on as a list of one: DuckDB then looks for it once,
-- not once for every time that it is named.
create macro staging.day_of(found) as
list_transform([found], lambda p: try_cast(
    if(length(p.y) = 2, '20', '') || p.y || '-' || staging.month_number(p.m) || '-' || lpad(p.d, 2, '0') as date
))[1];

-- A year before 1900 or after 2099 is a slip of the pen.
create macro staging.written_date(x) as
coalesce(
    staging.day_of(regexp_extract(x, '^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$', ['y', 'm', 'd'])),
    staging.day_of(regexp_extract(
        x, '^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})[-/. ]+((?:19|20)\d{2}|\d{2})$', ['d', 'm', 'y']
    ))
);

create macro staging.as_date(x) as
case
    when x like '20__-__-__' then try_cast(x as date)
    else staging.written_date(staging.day_part(x))
end;

-- "03-24" may be a month of two years or a day of any: a year of two digits needs the month's name.
create macro staging.as_month(x) as
strftime(coalesce(
    staging.as_date(x),
    staging.written_date(x || '-1'),
    case when not regexp_full_match(x, '\d{1,2}\D+\d{1,2}') then staging.written_date('1 ' || lower(x)) end
), '%Y-%m');

create macro staging.clock_of(found) as
list_transform([found], lambda p: case
    when try_cast(p.h as integer) < 24 and try_cast(p.m as integer) < 60 then lpad(p.h, 2, '0') || ':' || p.m
end)[1];

-- A date before the time is what Excel makes of a cell that shows a time only.
create macro staging.as_clock(x) as
staging.clock_of(regexp_extract(
    lower(x),
    '^(?:\d{4}-\d{2}-\d{2}[t ])?(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:uur|u))?$',
    ['h', 'm']
));

create macro staging.figure(x) as regexp_replace(replace(x, '−', '-'), '^€ ?', '');

-- "1.234" is one and a bit, or more than a thousand: nobody can tell.
create macro staging.is_ambiguous(x) as
regexp_full_match(staging.figure(x), '[+-]?[1-9]\d{0,2}[.,]\d{3}');

create macro staging.two_readings(x) as
replace(staging.figure(x), ',', '.') || ' / ' || replace(replace(staging.figure(x), ',', ''), '.', '');

create macro staging.number_of(text) as
list_transform([text], lambda n: case
    when regexp_full_match(n, '[+-]?\d{1,15}') then n
    when regexp_full_match(n, '[+-]?\d*[.,]\d+') then replace(n, ',', '.')
    when regexp_full_match(n, '[+-]?\d{1,3}(\.\d{3})+(,\d+)?') then replace(replace(n, '.', ''), ',', '.')
    when regexp_full_match(n, '[+-]?\d{1,3}(,\d{3})+(\.\d+)?') then replace(n, ',', '')
    when regexp_full_match(n, '[+-]?\d{1,3}( \d{3})+([.,]\d+)?') then replace(replace(n, ' ', ''), ',', '.')
end)[1];

create macro staging.without_percent(x) as regexp_replace(x, '\s*%$', '');

create macro staging.as_number(x) as
case
    when regexp_full_match(x, '\d{1,15}') then cast(x as double)
    when not staging.is_ambiguous(x) then try_cast(staging.number_of(staging.figure(x)) as double)
end;

-- Of 80% a hundredth part is meant, without the dust that dividing leaves behind.
create macro staging.as_number_or_percentage(x) as
case
    when ends_with(x, '%') then round(staging.as_number(staging.without_percent(x)) / 100, 12)
    else staging.as_number(x)
end;

create macro staging.whole(number) as
list_transform([number], lambda n: case when n = floor(n) then try_cast(n as integer) end)[1];

-- Most are written as we would write them; there and back again is quicker than a pattern.
create macro staging.as_count(x) as
case
    when cast(try_cast(x as integer) as varchar) = x then cast(x as integer)
    else staging.whole(staging.as_number(x))
end;

create macro staging.as_done(x) as
case staging.as_yes_no(x) when true then 'yes' when false then 'no' else cast(staging.as_date(x) as varchar) end;

-- Worded answers are compared in small letters, whatever blanks stand between the words.
create macro staging.spoken(x) as regexp_replace(trim(lower(x)), '\s+', ' ', 'g');
