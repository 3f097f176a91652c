"""A finding: a sentence on screen, with what it claims as data beside it, so that a test can hold one against the other."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from measures.measure import CUTS

# An end that is zero but for rounding is zero.
NOISE = 1e-9


class Relation(StrEnum):
    """How the figures of a claim relate; `holds` says what each means."""

    VALUES = "values"
    MORE = "more"
    FEWER = "fewer"
    EQUAL = "equal"
    ALL = "all"
    SOME = "some"
    NONE = "none"
    MOST = "most"
    WITHIN = "within"


@dataclass(frozen=True)
class Quantity:
    """One number that a sentence rests on.

    `measure` and `cut` (column → code, as pairs) say where the door gives the same number; both are blank for a number that
    is worked out from others, such as a number of schools. `part` is the column of that row: value, n, numerator, denominator.
    """

    value: float
    measure: str = ""
    cut: tuple[tuple[str, str], ...] = ()
    part: str = "value"


@dataclass(frozen=True)
class Claim:
    """One statement over quantities: `quantities` in the order that the relation needs."""

    relation: Relation
    quantities: tuple[Quantity, ...]

    @property
    def numbers(self) -> tuple[float, ...]:
        """The bare numbers."""
        return tuple(quantity.value for quantity in self.quantities)

    def holds(self) -> bool:
        """Is the claim true of its own quantities?

        MORE, FEWER and EQUAL compare the first with the second. ALL, SOME and NONE say which part the first is of the second
        (SOME: more than none and fewer than all). MOST: the first is larger than each of the others. WITHIN: the first is not
        under the second and not over the third. VALUES only names numbers.
        """
        numbers = self.numbers
        match self.relation:
            case Relation.VALUES:
                return True
            case Relation.MORE:
                return numbers[0] > numbers[1]
            case Relation.FEWER:
                return numbers[0] < numbers[1]
            case Relation.EQUAL:
                return numbers[0] == numbers[1]
            case Relation.ALL:
                return numbers[0] == numbers[1] > 0
            case Relation.SOME:
                return 0 < numbers[0] < numbers[1]
            case Relation.NONE:
                return numbers[0] == 0
            case Relation.MOST:
                return all(numbers[0] > other for other in numbers[1:])
            case Relation.WITHIN:
                return numbers[1] - NOISE <= numbers[0] <= numbers[2] + NOISE


class Finding(str):
    """A sentence that can be used as any text, with its claims. Text made of it (a slice, `lower`) is plain text again:
    use `joined` to keep the claims."""

    claims: tuple[Claim, ...]

    def __new__(cls, sentence: str, *claims: Claim) -> "Finding":
        """`sentence` is translated and complete."""
        found = super().__new__(cls, sentence)
        found.claims = claims
        return found

    def joined(self, sentence: str) -> "Finding":
        """Another sentence, in which this one is a part, with the same claims."""
        return Finding(sentence, *self.claims)


def sentences(*parts: str) -> Finding:
    """Sentences in a row, the blank ones left out, with the claims of all of them."""
    return Finding(". ".join(part for part in parts if part), *claims_of(*parts))


def claims_of(*sentences: str) -> tuple[Claim, ...]:
    """The claims of all sentences that have any."""
    return tuple(claim for sentence in sentences for claim in getattr(sentence, "claims", ()))


def quantity(row: Mapping, part: str = "value", **cut: str) -> Quantity:
    """A number of one row of the tidy table, known by its measure; `cut` names the columns that single it out."""
    return Quantity(float(row[part]), str(row.get("measure") or ""), tuple(sorted(cut.items())), part)


def figure(row: Mapping, part: str = "value") -> Quantity:
    """A number of one row of the tidy table, singled out by every cut that the row names."""
    named = {name: row[name] for name in CUTS if name in row and row[name] is not None and row[name] == row[name]}
    return quantity(row, part, **{name: str(code) for name, code in named.items()})


def derived(value: float) -> Quantity:
    """A number that is worked out from others."""
    return Quantity(float(value))


def claim(relation: Relation, *quantities: Quantity) -> Claim:
    """A claim over these quantities."""
    return Claim(relation, quantities)
