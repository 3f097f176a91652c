"""A family whose school changes: since when, so that its past stays with the school where it was."""

from collections.abc import Sequence

import streamlit as st

from data_model.clock import today
from loaders.moves import DAY, Answers, Move
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
    with st.container(border=True, key=f"moving-{move.family}"):
        st.subheader(_("{family} goes from {old} to {new}. Since when?").format(family=literal(move.family), old=old, new=new))
        st.markdown(
            _("Until that day everything of this family counts with {old}, from then on with {new}. The months behind us stay as they are.")
            .format(old=old, new=new)
        )  # fmt: skip
        field, always = f"since-{kept}-{move.family}", f"always-{kept}-{move.family}"
        st.date_input(
            _("First day at {new}").format(new=new), value=answers(kept).get(move.family), min_value=min(move.first + DAY, today()),
            max_value=today(), format="DD-MM-YYYY", key=field, disabled=bool(st.session_state.get(always)),
            on_change=_answer, args=(move.family, kept, field, always), width=260,
        )  # fmt: skip
        st.checkbox(
            _("It was always at {new}, and {old} was a mistake: the months behind us change for both schools").format(old=old, new=new),
            value=move.family in answers(kept) and answers(kept)[move.family] is None, key=always,
            on_change=_answer, args=(move.family, kept, field, always),
        )  # fmt: skip
        if move.since:
            st.caption(_("{old} until {day}, {new} from {since} on").format(old=old, day=date(move.since - DAY), new=new, since=date(move.since)))


def _answer(family: str, kept: str, field: str, always: str) -> None:
    since, mistake = st.session_state[field], st.session_state[always]
    others = {other: it for other, it in answers(kept).items() if other != family}
    st.session_state[kept] = others | ({family: None if mistake else since} if mistake or since else {})
