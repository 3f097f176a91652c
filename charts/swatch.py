"""A dot of one colour, to stand beside a name outside a chart."""


def swatch(colour: str) -> str:
    """An SVG picture of a filled circle in the colour given (#RRGGBB)."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18">'
        f'<circle cx="9" cy="9" r="8" fill="{colour}"/></svg>'
    )
