"""The dashboard as everybody sees it after an import: every rerun computes its figures and draws its charts again."""

import streamlit as st

app = st.App("uncached_page.py")
