"""The dashboard: `streamlit run dashboard.py`. The script itself is `pages/front_door.py`; `docs/decisions.md` says why."""

import streamlit as st
from starlette.middleware import Middleware

from translations import LANGUAGES
from widgets.known_addresses import KnownAddresses
from widgets.page_addresses import ADDRESSES
from widgets.page_language import PageLanguage
from widgets.security_headers import HEADERS
from widgets.streamlit_words import script

KNOWN = Middleware(KnownAddresses, known=ADDRESSES.values())
SPOKEN = Middleware(PageLanguage, languages=tuple(LANGUAGES), known=ADDRESSES.values(), script=script())

app = st.App("pages/front_door.py", middleware=[HEADERS, KNOWN, SPOKEN])
