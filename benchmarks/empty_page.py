"""The floor of every page: the least that Streamlit can show."""

import streamlit as st

st.title("Empty")
