"""A family whose school changes: since when, so that its past stays with the school where it was."""

from collections.abc import Sequence

import streamlit as st

from data_model.clock import today
from loaders.moves import DAY, Answers, Move, day_written
from translations import _, date
from widgets.literal import literal
from widgets.names import schools


def answers(kept: str) -> Answers:
    """What was answered so far, under this name in the session."""
    return dict(st.session_state.get(kept, {}))


def moving(moves: Sequence[Move], kept: str) -> bool:
    """Draw the question for each family of whom nobody has told since when; the answers are kept under this name in the
    session. True when there is nothing left to answer."""
    asked = [move for move in moves if move.asked]
    for move in asked:
        _question(move, kept)
    return all(move.family in answers(kept) for move in asked)


def _question(move: Move, kept: str) -> None:
    old, new = (literal(schools().get(code, code)) for code in (move.old, move.new))
    field, mistake = f"since-{kept}-{move.family}", f"mistake-{kept}-{move.family}"
    with st.container(border=True, key=f"moving-{move.family}"):
        st.subheader(_("{family} goes from {old} to {new}. Since when?").format(family=literal(move.family), old=old, new=new))
        told = _("Until that day everything of this family counts with {old}, from then on with {new}. The months behind us stay as they are.")
        st.markdown(told.format(old=old, new=new))
        before = answers(kept).get(move.family)
        # A calendar of Streamlit's own would speak English.
        st.text_input(
            _("First day at {new}").format(new=new), value=f"{before:%d-%m-%Y}" if before else "", key=field, width=260,
            placeholder=_("a date, such as 12-03-2026"), disabled=bool(st.session_state.get(mistake)),
            on_change=_answer, args=(move, kept, field, mistake),
        )  # fmt: skip
        always = _("It was always at {new}, and {old} was a mistake: the months behind us change for both schools")
        st.checkbox(
            always.format(old=old, new=new), value=move.family in answers(kept) and before is None, key=mistake,
            on_change=_answer, args=(move, kept, field, mistake),
        )  # fmt: skip
        if st.session_state[field] and move.family not in answers(kept):
            st.error(_("Give a date after {first} and not after today.").format(first=date(move.first)))
        elif move.since:
            st.caption(_("{old} until {day}, {new} from {since} on").format(old=old, day=date(move.since - DAY), new=new, since=date(move.since)))


def _answer(move: Move, kept: str, field: str, mistake: str) -> None:
    since, chosen = day_written(st.session_state[field]), st.session_state[mistake]
    known = chosen or (since is not None and move.first < since <= today())
    others = {family: it for family, it in answers(kept).items() if family != move.family}
    st.session_state[kept] = others | ({move.family: None if chosen else since} if known else {})
