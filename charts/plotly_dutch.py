"""Plotly's own few words, days and months in Dutch."""

# From plotly.js-locales 3.7.0, nl.js (MIT, Plotly, Inc.): what a figure without buttons can still show.
DUTCH = {
    "dictionary": {
        "Autoscale": "Automatische schaal",
        "Double-click to zoom back out": "Zoom uit door te dubbel klikken",
        "Zoom": "Inzoomen",
        "max:": "maximum:",
        "mean:": "gemiddelde:",
        "min:": "minimum:",
        "source:": "bron:",
        "target:": "doel:",
    },
    "format": {
        "days": ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
        "shortDays": ["zo", "ma", "di", "wo", "do", "vr", "za"],
        "months": [
            *("januari", "februari", "maart", "april", "mei", "juni"),
            *("juli", "augustus", "september", "oktober", "november", "december"),
        ],
        "shortMonths": ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        "date": "%d-%m-%Y",
        "decimal": ",",
        "thousands": ".",
        "year": "%Y",
        "month": "%b %Y",
        "dayMonth": "%-d %b",
        "dayMonthYear": "%-d %b %Y",
    },
}
