"""Why the data cannot be changed now, in a sentence."""

from data_model.not_writable import NotWritable
from data_model.writer_lock import Busy
from loaders.room import NoRoom
from translations import _

CANNOT = (Busy, NoRoom, NotWritable)


def why_not(error: Exception) -> str:
    """The sentence for one of `CANNOT`, in the reader's language."""
    if isinstance(error, Busy):
        return _("Another import is running. Try again in a minute.")
    if isinstance(error, NoRoom):
        return _("The disk is full. Nothing has been changed.")
    return _("Nothing can be written in the folder for the data: {folder}. Nothing has been changed. Give the dashboard the right to "
             "write there, or name another folder in KG_DATA.").format(folder=error)  # fmt: skip
