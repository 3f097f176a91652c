"""What goes out to be filled in: templates, forms for a phone, a sign-in list to print."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from widgets.data.sign_in import sign_in
from widgets.data.templates import phone_forms, templates


class Makers(NamedTuple):
    """Who makes the files: the tasks (code → title), the template of one, the forms, and the sign-in list."""

    tasks: Mapping[str, str]
    template: Callable[[str, str], bytes]
    forms: Callable[[], Mapping[str, tuple[str, bytes]]]
    sign_in_list: Callable


def sheets(make: Makers) -> None:
    """Draw their downloads."""
    templates(make.tasks, make.template)
    phone_forms(make.forms)
    sign_in(make.sign_in_list)
