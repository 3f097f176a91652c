"""What can be taken along: one partner's ties to hand back, and the network of this moment for other programs."""

from collections.abc import Callable, Mapping

import streamlit as st

from figures.network_map import nodes
from figures.network_waves import ratings_of
from translations import _, language, use
from widgets import names
from widgets.cards.network_partner import Sheet, sheet
from widgets.file_names import network_file_name
from widgets.generation import figures
from widgets.literal import literal
from widgets.network_choices import View
from widgets.stamp import sample_words


def network_downloads(view: View, forms: Mapping[str, str], make: Callable[..., bytes], print_sheet: Callable[..., bytes]) -> None:
    """Draw the downloads; `make` gives one of the `forms`, `print_sheet` what we know of a partner."""
    st.header(_("Take along"))
    if view.partner:
        _partner(sheet(view.wave, view.partner), print_sheet)
    else:
        st.markdown(_("Choose a partner at the top of this page to see and print what we know of its ties."))
    about = _about(view.wave)
    with st.container(horizontal=True):
        for form, kind in forms.items():
            label = _("Download {file}").format(file=network_file_name(form))
            st.download_button(
                label, data=_file(view.wave, form, make, about), file_name=_name(view.wave, form), mime=kind,
                icon=":material/download:", key=f"file-{form}", on_click="ignore",
            )  # fmt: skip
    told = _("Partners and ties of {wave} as tables, and both as GraphML for Gephi or visone. Levels only.")
    st.caption(told.format(wave=names.waves()[view.wave]))


def _file(wave: str, form: str, make: Callable[..., bytes], about: str):
    """Made when it is asked for, in a thread of its own, from the figures that are on the page."""
    door = figures()
    return lambda: make(form, nodes(door, wave), ratings_of(door, wave), about)


def _about(wave: str) -> str:
    return " ".join([_("Network at {wave}").format(wave=names.waves()[wave]), *([sample_words()] if figures().about.sample else [])])


def _name(wave: str, form: str) -> str:
    """A file of invented data says so in its name: a program would choke on a line that does."""
    name = network_file_name(form)
    return f"{wave}-{_('SAMPLE-')}{name}" if figures().about.sample else f"{wave}-{name}"


def _partner(it: Sheet, print_sheet: Callable[..., bytes]) -> None:
    with st.container(border=True):
        st.subheader(it.title)
        for line in it.lines:
            st.markdown(literal(line))
        st.table(it.table, hide_index=True, border="horizontal")
        code = language()
        st.download_button(
            _("Download to print"), data=lambda: _printed(it, code, print_sheet), file_name=f"{it.partner}.html", mime="text/html",
            icon=":material/print:", key="partner-sheet", on_click="ignore",
        )  # fmt: skip


def _printed(it: Sheet, code: str, print_sheet: Callable[..., bytes]) -> bytes:
    use(code)
    return print_sheet(it.title, it.lines, list(it.table.columns), it.table.to_numpy().tolist())
