"""What a load found: rows, refusals and warnings, what was missing or left out; in words for whoever sent the file."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders import report_lines
from loaders.consent_changes import ConsentChange
from loaders.problems import Problem

# Whoever has mended a hundred rows of a table sends the file again.
KEPT = 100


@dataclass
class ProblemGroup:
    """All problems of one kind in one column of one file or sheet: how many there are, and the first hundred."""

    count: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass
class Report:
    """The outcome of one load. Every problem is counted, the first hundred per table and severity are kept.

    `rows` counts per table that was present, `ignored` names the columns left out per file or sheet,
    `unread` are the tables that could not be read at all, so that nothing is said about references to them, `in_use`
    the instruments that stay as they are because there are answers to them, `withdrawn` whose consent counts no longer,
    `read_as` the table of each file or sheet with a name of its own, and `rejected` how many submissions of a form were left out.
    `groups` holds the problems by severity, table, place, column and kind.
    """

    origin: str
    problems: list[Problem] = field(default_factory=list)
    refusals: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    rows: dict[str, int] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    ignored: dict[str, tuple[str, ...]] = field(default_factory=dict)
    overruled: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    in_use: list[str] = field(default_factory=list)
    withdrawn: list[ConsentChange] = field(default_factory=list)
    read_as: dict[str, str] = field(default_factory=dict)
    rejected: dict[str, int] = field(default_factory=dict)
    groups: dict[tuple[str, str, str, str, str], ProblemGroup] = field(default_factory=dict)

    @property
    def accepted(self) -> bool:
        """Was nothing refused? Then the rows have been loaded."""
        return not self.refusals.total()

    def add(self, problems: list[Problem], count: int | None = None) -> None:
        """Note problems of one table, kind and severity; `count` says how many there are when not all are given."""
        for problem in problems[:1]:
            counted = self.refusals if problem.severity == "refusal" else self.warnings
            counted[problem.table] += len(problems) if count is None else count
            key = (problem.severity, problem.table, problem.place, problem.column, problem.kind)
            group = self.groups.setdefault(key, ProblemGroup())
            group.count += len(problems) if count is None else count
            group.problems += problems[: KEPT - len(group.problems)]
        self.problems += problems

    def add_each(self, counted: Iterable[tuple[list[Problem], int]]) -> None:
        """Note several such lists, each with its count."""
        for problems, count in counted:
            self.add(problems, count)

    def keep_first(self) -> None:
        """Refusals before warnings, tables as they came, rows in order; a hundred per table and severity."""
        kept: Counter[tuple[str, str]] = Counter()
        tables = list(dict.fromkeys(problem.table for problem in self.problems))
        ordered = sorted(self.problems, key=lambda p: (p.severity, tables.index(p.table), p.row or 0))
        self.problems = []
        for problem in ordered:
            kept[problem.severity, problem.table] += 1
            if kept[problem.severity, problem.table] <= KEPT:
                self.problems.append(problem)

    def join(self, other: "Report") -> None:
        """Take over what another file of the same input has to report."""
        for group in other.groups.values():
            self.add(group.problems, group.count)
        for name in ("ignored", "rows", "read_as", "rejected"):
            getattr(self, name).update(getattr(other, name))
        self.unknown += other.unknown
        self.unread |= other.unread
        self.missing += other.missing
        self.overruled = sorted({*self.overruled, *other.overruled})
        self.added = sorted({*self.added, *other.added})

    def lines(self) -> list[str]:
        """The report as lines of text in the reader's language."""
        return report_lines.lines(self)
