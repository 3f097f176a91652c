"""What a sentence says, held against what it claims: its numbers, and its words of comparison, in Dutch and in English.

The catalogue is not trusted: a sentence is looked at as the reader sees it. Names, codes, days and months are no figures; nor
are the digits that a text itself holds ("on a scale from 1 to 4").
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel.messages import pofile

from figures.findings.finding import Claim, Relation
from translations import number, percentage

CATALOGUE = Path(__file__).parents[2] / "translations" / "nl" / "messages.po"
NUMBER = re.compile(r"[+−-]?\d(?:[\d.,]*\d)?\s?%?")
DAY = re.compile(
    r"(?:\b\d{1,2} )?\b(?:jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.? \d{4}|\b\d{4}-\d\d(?:-\d\d)?\b", re.IGNORECASE
)
# Below this a number that is no whole one may not be written as if it were: "2 points" for 1.5.
ROUNDED_FROM = 20

ENGLISH = re.compile(r"\b(?:the|with|and|whom|have|has|from|families|sessions|their|reading|readings)\b")

# What a word claims: a claim with one of these relations must stand beside the sentence.
WITHIN = getattr(Relation, "WITHIN", Relation.EQUAL)
WORDS: dict[str, dict[str, set[Relation]]] = {
    "en": {
        r"\bmore\b|\bgrew\b|\brose\b|\bgrown\b": {Relation.MORE},
        r"\bdid not grow\b": {Relation.FEWER, Relation.EQUAL, WITHIN},
        r"\bfewer\b|\bless\b|\bfell\b|\bshrank\b": {Relation.FEWER},
        r"\bas many\b|\bunchanged\b|\bstayed the same\b|\bevenly\b": {Relation.EQUAL, WITHIN},
        r"\ball\b|\bevery\b|\beveryone\b|\beverybody\b": {Relation.ALL, Relation.NONE, Relation.EQUAL, WITHIN},
        r"\bnobody\b|\bnone\b|\bno\b|\bneither\b": {Relation.NONE, WITHIN},
        r"\bmost\b": {Relation.MOST},
        r"\bhighest\b": {Relation.MOST, Relation.MORE, Relation.FEWER},
        r"\blowest\b|\bleast often\b": {Relation.MOST, Relation.MORE, Relation.FEWER},
        r"\bhigher\b": {Relation.MORE},
        r"\blower\b": {Relation.FEWER},
    },
    "nl": {
        r"\bmeer\b|(?<!niet )\bgegroeid\b|\bgestegen\b|\bsteeg\b|\bstegen\b": {Relation.MORE},
        r"\bniet gegroeid\b": {Relation.FEWER, Relation.EQUAL, WITHIN},
        r"\bminder\b|\bgedaald\b|\bdaalde\b|\bdaalden\b|\bgekrompen\b": {Relation.FEWER},
        r"\bevenveel\b|\bgelijk gebleven\b|\bbleef gelijk\b|\bgelijkmatig\b": {Relation.EQUAL, WITHIN},
        r"\balle\b|\belke\b|\belk\b|\biedereen\b|\ballemaal\b": {Relation.ALL, Relation.NONE, Relation.EQUAL, WITHIN},
        r"\bniemand\b|\bgeen\b": {Relation.NONE, WITHIN},
        r"\bmeest\b|\bmeeste\b|\bvaakst\b": {Relation.MOST},
        r"\bhoogste?\b": {Relation.MOST, Relation.MORE, Relation.FEWER},
        r"\blaagste?\b|\bminste?\b": {Relation.MOST, Relation.MORE, Relation.FEWER},
        r"\bhoger\b": {Relation.MORE},
        r"\blager\b": {Relation.FEWER},
    },
}

# In these the same words compare no figures: a threshold, a way of counting, or what cannot be said at all.
NOT_COMPARED: dict[str, tuple[str, ...]] = {
    "en": (
        r"\b(?:\w+ )?or (?:more|higher|lower|longer|fewer)\b",
        r"\bmore than (?:about )?(?=\S+ points|one\b)",
        r"\bless can be\b",
        r"\bless the first\b",
        r"\bone is no mean\b",
        r"\bno change that counts\b",
        r"\bno group to compare\b",
        r"\bevery dot is\b",
        r"\bat least one\b",
        r"\bat most\b",
        r"\bany of the\b",
        r"\bno ranking\b",
        r"\bthat are no school\b",
        r"\bno published reliability\b",
        r"\bnobody can say\b",
        r"\bnobody is called\b",
        r"\bno mean is shown\b",
        r"\bno change (?:can be seen|is told)\b",
        r"\bnobody told (?:where|at which)\b",
        r"\bno ratings can be followed\b",
        r"\bno (?:total|interval|margin|share|whole)\b",
        r"\bno connection can be\b",
        r"\bno longer\b",
        r"\bof all\b",
        r"\bnot the same as having no ties\b",
        r"\bOf every hundred\b",
        r"\b(?:higher|lower|less|more) is better\b",
    ),
    "nl": (
        r"\b(?:\w+ )?of (?:meer|hoger|lager|langer|minder)\b",
        r"\bmeer dan (?:ongeveer )?(?=\S+ punten|één\b)",
        r"\bminder kan een\b",
        r"\béén is nog geen gemiddelde\b",
        r"\bgeen verandering die telt\b",
        r"\bgeen groep om\b",
        r"\belke stip is\b",
        r"\bnaast elke verandering\b",
        r"\baan elke bron besteedden\b",
        r"\bniet meer\b",
        r"\bgeen ranglijst\b",
        r"\bdie geen school zijn\b",
        r"\bgeen gepubliceerde\b",
        r"\bkan niemand zeggen\b",
        r"\bheet niemand\b|\bniemand heet\b",
        r"\bgeen gemiddelde te tonen\b",
        r"\bgeen (?:totaal|marge|deel|hele?)\b",
        r"\bgeen antwoord te volgen\b",
        r"\bgeen verandering te zien\b",
        r"\b(?:vertelde|zei) niemand (?:waar|bij welke|aan welke)\b",
        r"\bniet hetzelfde als geen verbindingen\b",
        r"\bVan elke honderd\b",
        r"\b(?:hoger|lager|minder|meer) is beter\b",
    ),
}

# "On 2 of the 3 questions higher": what is compared is counted, and the count is a number like any other.
COUNTED: dict[str, tuple[str, ...]] = {
    "en": (r"\b\d+ (?:of the \d+ )?\b[^;:]*\b(?:higher|lower|rose|fell)\b", r"\b(?:higher|lower)\b[^;:]* on \d+", r"\b\d+ stayed the same\b"),
    "nl": (
        r"\b\d+ (?:van de \d+ )?\b[^;:]*\b(?:hoger|lager)e?\b", r"\b(?:hoger|lager)e?\b[^;:]* op \d+",
        r"\b\d+ keer (?:steeg|daalde|bleef)\b[^;:]*",
    ),
}  # fmt: skip

NUMBER_WORDS = {
    "en": {r"\bOne of the\b|\b[Tt]he one target\b": 1.0},
    "nl": {r"\b[ÉE]én van de\b|\b[Hh]et ene doel\b": 1.0},
}


def untrue(sentence: str, claims: Iterable[Claim], language: str, names: Iterable[str] = ()) -> list[str]:
    """Why a sentence cannot stand, in words; nothing where it holds. `names` are labels and codes that are no figures."""
    claims = tuple(claims)
    reasons = [f"its own claim does not hold: {_in_words(one)}" for one in claims if not one.holds()]
    quantities = [quantity.value for one in claims for quantity in one.quantities]
    reasons += [f"the number {written} is none of its figures {quantities}" for written in _unclaimed(sentence, quantities, language, names)]
    relations = {one.relation for one in claims}
    said = _compared(sentence, language, names)
    reasons += [f"the word {word!r} needs a claim of {_any(needed)}" for word, needed in said if not needed & relations]
    words = {word: value for pattern, value in NUMBER_WORDS[language].items() for word in re.findall(pattern, sentence)}
    return reasons + [f"the word {word!r} is none of its figures {quantities}" for word, value in words.items() if value not in quantities]


def english_left(said) -> list[str]:
    """Words that no Dutch sentence has: a text whose translation got lost."""
    found = ENGLISH.findall(said.sentence) if said.language == "nl" else []
    return [f"English in a Dutch sentence: {', '.join(found)}"] if found else []


def numbers(sentence: str, names: Iterable[str] = ()) -> list[str]:
    """Every number in a sentence as it is written; names, days, and the digits of the texts themselves are none."""
    return [found.strip().replace("\xa0", "") for found in NUMBER.findall(_bare(sentence, names))]


def _unclaimed(sentence: str, quantities: list[float], language: str, names: Iterable[str]) -> list[str]:
    allowed = {text for value in quantities for text in _written(value)}
    return [written for written in numbers(sentence, names) if written not in allowed]


def _written(value: float) -> set[str]:
    """How a quantity may be written in the language of this session: rounded no further than its size can bear, and a share that
    is neither nothing nor all not as if it were."""
    fewest = 0 if float(value).is_integer() or abs(value) >= ROUNDED_FROM else 1
    texts = {number(value, places, signed) for places in range(fewest, 6) for signed in (False, True)}
    texts |= {number(abs(value), places) for places in range(fewest, 6)}
    if 0 <= value <= 1:
        certain = {percentage(end, places) for end in (0, 1) for places in range(4)} if 0 < value < 1 else set()
        texts |= {percentage(value, places) for places in range(4)} - certain
        texts |= {number(100 * value, places) for places in range(2)}
    return {text.replace("\xa0", "") for text in texts}


def _compared(sentence: str, language: str, names: Iterable[str]) -> list[tuple[str, set[Relation]]]:
    """The words of comparison in a sentence, each with the relations of which one must be claimed."""
    # First the turns of phrase: a word in them can be a name as well.
    bare = _without(sentence, NOT_COMPARED[language])
    bare = _without(_without_names(bare, names), COUNTED[language])
    return [(found, needed) for pattern, needed in WORDS[language].items() for found in re.findall(pattern, bare, re.IGNORECASE)]


def compares(text: str, language: str) -> bool:
    """Is there a word of comparison in it?"""
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in WORDS[language])


def _without(sentence: str, patterns: Iterable[str]) -> str:
    for pattern in patterns:
        sentence = re.sub(pattern, "…", sentence, flags=re.IGNORECASE)
    return sentence


def _bare(sentence: str, names: Iterable[str]) -> str:
    bare = DAY.sub("…", _without_names(sentence, names))
    for piece in _pieces_with_digits():
        bare = bare.replace(piece, "…")
    return bare


def _without_names(sentence: str, names: Iterable[str]) -> str:
    """Names begin with a small letter within a sentence."""
    for name in sorted(names, key=len, reverse=True):
        sentence = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", sentence, flags=re.IGNORECASE)
    return sentence


@cache
def _pieces_with_digits() -> tuple[str, ...]:
    """Pieces of texts, in both languages, that hold digits of their own; the longest first."""
    with CATALOGUE.open("rb") as file:
        texts = [text for message in pofile.read_po(file) if message.id for text in (*_forms(message.id), *_forms(message.string))]
    pieces = {piece for text in texts for piece in re.split(r"\{[^}]*\}", text) if re.search(r"\d", piece) and re.search(r"[^\W\d]", piece)}
    return tuple(sorted(pieces, key=len, reverse=True))


def _forms(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return text if isinstance(text, tuple) else (text,)


def _any(relations: set[Relation]) -> str:
    return " or ".join(sorted(relations))


def _in_words(one: Claim) -> str:
    return f"{one.relation} {one.numbers}"
