"""A family withdraws its consent, in two clicks; what that changed; and the way back from a mistake. For the team.

A family that withdrew is in no list, so its code is typed to find it again.
"""

import streamlit as st

from data_model.state import Entry
from data_model.vocabularies import label
from loaders.withdrawing import Held, held_of, last_withdrawal, may_withdraw, take_back, withdraw
from translations import _, date, ngettext, number
from widgets.current_person import ask_name, current_person
from widgets.data.writing import said_when_not
from widgets.generation import current_file, figures
from widgets.literal import literal

ASKED, DONE = "withdrawing", "withdrawal_done"


def withdrawal(family: str) -> None:
    """Draw the button; once it is pressed, what would disappear and the question whether that is meant."""
    if st.session_state.get(ASKED) != family:
        st.button(_("Withdraw consent"), key="withdraw", icon=":material/block:", on_click=_ask, args=(family,))
        return
    with st.container(border=True, key="withdraw-sure"):
        st.markdown(f"**{_('Are you sure?')}** {_('This disappears at once from every page and every figure:')}")
        st.markdown(_listed(held_of(family, current_file())))
        st.markdown(_("That the family takes part is still counted, without its code. Its support goes on as agreed."))
        st.markdown(_("The code stays only where the team fills in and mends data: attendance, families, people and consents."))
        st.caption(_("No undo and no backup brings it back. A new consent, dated later than today, does count again."))
        if figures().about.sample:
            st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
        ask_name()
        with st.container(horizontal=True):
            if st.button(_("Yes, withdraw consent"), key="withdraw-yes", type="primary", disabled=figures().about.sample):
                _withdraw(family)
            st.button(_("No, leave it as it is"), key="withdraw-no", on_click=_ask, args=(None,))


def outcome() -> bool:
    """After a withdrawal or its way back: draw what changed, until it was read. Is there such a message?"""
    told = st.session_state.get(DONE)
    if told is None:
        return False
    with st.container(key="withdrawal-done"):
        st.success(told)
        st.button(_("To the families"), key="withdrawal-read", on_click=lambda: st.session_state.pop(DONE, None))
    return True


def not_in_the_list(families: list[str]) -> None:
    """Draw the fold with a field for the code of a family that is not among these: it withdraws, or it withdrew by mistake."""
    if figures().about.frozen or figures().about.sample:
        return
    with st.expander(_("A family that is not in this list"), key="not-in-the-list"):
        st.caption(_("A family without consent is in no list. Type its code to withdraw its consent, or to take back a withdrawal by mistake."))
        code = (st.text_input(_("Code of the family"), key="withdraw-code", max_chars=40) or "").strip()
        if not code:
            return
        if code in families:
            st.markdown(_("This family is in the list above."))
        elif its := last_withdrawal(code):
            _way_back(its)
        elif may_withdraw(code, current_file()):
            withdrawal(code)
        else:
            st.markdown(_("Under exactly this code there is no consent to withdraw, and none was withdrawn. Is the code right, capitals too?"))


def _ask(family: str | None) -> None:
    st.session_state[ASKED] = family


def _withdraw(family: str) -> None:
    held = held_of(family, current_file())
    if said_when_not(lambda: withdraw(family, current_person()) or True):
        told = _("The consent of this family has been withdrawn. These have disappeared from every page and every figure:")
        _said(f"{told}\n\n{_listed(held)}")


def _listed(held: Held) -> str:
    """What a family is not shown with any more, a line each."""
    return "\n".join(
        [
            _("- its page, its code in lists and charts, and its place in every measurement and outcome"),
            "- " + ngettext("{n} answer to a questionnaire", "{n} answers to questionnaires", held.answers).format(n=number(held.answers)),
            "- " + ngettext("{n} story or quote", "{n} stories and quotes", held.stories).format(n=number(held.stories)),
            "- " + ngettext("{n} agreed step", "{n} agreed steps", held.agreements).format(n=number(held.agreements)),
        ]
    )


def _way_back(its: list[Entry]) -> None:
    """What was written down when this family last withdrew, and the button that takes it back."""
    st.markdown("\n".join(_told(entry) for entry in its))
    st.caption(_("Taken back as a mistake, the consents before it count again. Did the family change its mind? Then bring in its new consent."))
    ask_name()
    if st.button(_("This was a mistake: take the withdrawal back"), key="withdrawal-mistake"):
        _take_back(its)


def _told(entry: Entry) -> str:
    whose = literal(entry.withdrawal.person) if entry.withdrawal.person else _("the whole family")
    told = _("- {purpose}: withdrawn on {day}, of {whose}; written down on {noted} by {who}")
    return told.format(
        purpose=_(label("purpose", entry.withdrawal.purpose)), day=date(entry.withdrawal.withdrawn), whose=whose,
        noted=date(entry.recorded.date()), who=literal(entry.who or _("somebody")),
    )  # fmt: skip


def _take_back(its: list[Entry]) -> None:
    done = said_when_not(lambda: (take_back(its, current_person()),))
    if done is None:
        return
    (changed,) = done
    if changed is not None and not changed.accepted:
        st.error("  \n".join(literal(problem.message()) for problem in changed.report.problems[:10]))
        return
    _said(_("The withdrawal has been taken back: the consents before it count again."))


def _said(told: str) -> None:
    """Say it on a page on which no family is open."""
    st.session_state[DONE] = told
    for key in (ASKED, "family", "withdraw-code"):
        st.session_state.pop(key, None)
    st.rerun()
