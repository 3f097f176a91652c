"""The Streamlit pieces that pages arrange: filters, measure cards, the stamp, the words that always stand below."""
