"""What the reader has chosen to look at: schools, a period, activity types."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Scope:
    """Nothing chosen means everything. Months are YYYY-MM, both ends included."""

    schools: tuple[str, ...] = ()
    first_month: str | None = None
    last_month: str | None = None
    activity_types: tuple[str, ...] = ()

    @property
    def everything(self) -> bool:
        """Is nothing left out?"""
        return not any(getattr(self, field.name) for field in fields(self))

    def only(self, *parts: str) -> "Scope":
        """These parts of the choice; the others are everything."""
        return Scope(**{part: getattr(self, part) for part in parts})

    def beside(self, used: "Scope") -> "Scope":
        """What is chosen here and plays no part in `used`."""
        return self.only(*(field.name for field in fields(self) if getattr(self, field.name) != getattr(used, field.name)))

    def parameters(self) -> dict[str, object]:
        """The chosen values under the names that conditions use; None where nothing was chosen."""
        return {
            "schools": list(self.schools) or None,
            "first_month": self.first_month,
            "last_month": self.last_month,
            "activity_types": list(self.activity_types) or None,
        }

    def conditions(self, columns: set[str]) -> list[str]:
        """SQL conditions with named parameters, for a table that has these columns."""
        chosen = self.parameters()
        wanted = [
            ("schools", "school", "list_contains($schools, school)"),
            ("first_month", "month", "month >= $first_month"),
            ("last_month", "month", "month <= $last_month"),
            ("activity_types", "activity_type", "list_contains($activity_types, activity_type)"),
        ]
        return [condition for name, column, condition in wanted if chosen[name] and column in columns]
