"""The interview as a sheet to print: `python -m reports.interview --out FILE.html`. One rung per source, for parents and children.

One HTML file without anything from elsewhere; the questions and the words at the rungs are those of the questionnaires.
"""

import argparse
from html import escape
from pathlib import Path

from data_model.instrument import Instrument
from data_model.instrument_files import shipped
from data_model.instrument_parts import Item
from reports.printed import printed
from translations import _, number, use

# What one conversation with a parent takes: the ladder, loneliness, stress. A child has a ladder of its own.
CORE = ("ladder", "djg6", "pss4")
CHILD = "ladder_child"
STYLE = """
section { break-inside: avoid; margin-bottom: 0.7cm; } .child { break-before: page; }
ol.rungs { display: flex; gap: 3mm; list-style: none; padding: 0; margin: 2mm 0; }
ol.rungs li { border: 1.5pt solid #2B2622; width: 1.2cm; line-height: 1cm; text-align: center; border-radius: 2mm; }
dl { display: grid; grid-template-columns: 1cm auto; margin: 0; font-size: 10pt; } dd { margin: 0; }
svg { height: 7cm; display: block; } .line { border-bottom: 1pt solid #95897B; display: inline-block; width: 6cm; }
"""


def sheet() -> str:
    """The whole sheet as HTML, in the language of this session; the questions stay in their own."""
    its = shipped()
    parts = [_head(), *(_question(item) for item in its["ladder"].items), _others(its), _child(its[CHILD])]
    return printed(_("Interview sheet"), STYLE, "\n".join(parts))


def minutes(instruments: dict[str, Instrument]) -> float:
    """How long the core interview with a parent takes."""
    return sum(instruments[name].minutes or 0 for name in CORE)


def _head() -> str:
    labels = (_("Family (code)"), _("Day"), _("Filled in by"), _("Language"))
    lines = "".join(f"<p>{escape(label)}: <span class='line'></span></p>" for label in labels)
    told = _("This takes at most {n} minutes. Skip what the family does not want to answer.")
    return f"<h1>{escape(_('Interview sheet'))}</h1><p>{escape(told.format(n=number(minutes(shipped()))))}</p>{lines}"


def _question(item: Item) -> str:
    """One rung of the ladder: the sentence, the rungs to circle, and the words at some of them."""
    rungs = "".join(f"<li>{rung}</li>" for rung in range(int(item.lowest), int(item.highest) + 1))
    words = "".join(f"<dt>{rung}</dt><dd>{escape(text)}</dd>" for rung, text in sorted(item.anchors.items()))
    return f"<section><h2>{escape(item.text or '')}</h2><ol class='rungs'>{rungs}</ol><dl>{words}</dl></section>"


def _others(its: dict[str, Instrument]) -> str:
    """The short scales of which the wording may not be shipped: a place for the answers."""
    rows = []
    for name in CORE[1:]:
        boxes = " ".join(f"{place}: ____" for place in range(1, len(its[name].items) + 1))
        rows.append(f"<section><h2>{escape(_(its[name].label))}</h2><p>{boxes}</p></section>")
    return "".join(rows)


def _child(it: Instrument) -> str:
    """The picture ladder: a drawn ladder beside each sentence, to point at."""
    drawn = "".join(f"<section><h2>{escape(item.text or '')}</h2>{_ladder(item, it.anchors)}</section>" for item in it.items)
    return f"<div class='child'><h1>{escape(_(it.label))}</h1>{drawn}</div>"


def _ladder(item: Item, words: dict[int, str]) -> str:
    """Rungs from below to above, with a face and a word where the questionnaire has one: a child points."""
    low, high, step = int(item.lowest), int(item.highest), 34
    tall = step * (high - low + 2)
    lines = [f"<line x1='{x}' y1='0' x2='{x}' y2='{tall}' stroke='#2B2622' stroke-width='4'/>" for x in (60, 120)]
    for rung in range(low, high + 1):
        y = tall - step * (rung - low + 1)
        lines.append(f"<line x1='60' y1='{y}' x2='120' y2='{y}' stroke='#2B2622' stroke-width='4'/>")
        lines.append(f"<text x='130' y='{y + 6}' font-size='18'>{rung} {escape(words.get(rung, ''))}</text>")
        if rung in words:
            # From a frown at the foot to a smile at the top.
            lines.append(_face(y, 8 - 16 * (rung - low) / (high - low)))
    return f"<svg viewBox='0 0 300 {tall}' role='img' aria-label='{low}-{high}'>{''.join(lines)}</svg>"


def _face(y: float, bend: float) -> str:
    """A face with the mouth bent upward (a frown) or, where negative, downward (a smile)."""
    eyes = "".join(f"<circle cx='{x}' cy='{y - 4}' r='1.5'/>" for x in (24, 36))
    mouth = f"<path d='M22 {y + 6} Q30 {y + 6 - bend} 38 {y + 6}' fill='none' stroke='#2B2622' stroke-width='2'/>"
    return f"<circle cx='30' cy='{y}' r='14' fill='none' stroke='#2B2622' stroke-width='2'/>{eyes}{mouth}"


def main(arguments: list[str] | None = None) -> None:
    """Write the sheet."""
    parser = argparse.ArgumentParser(prog="python -m reports.interview", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the HTML file to write")
    parser.add_argument("--language", choices=["nl", "en"], default="nl")
    asked = parser.parse_args(arguments)
    use(asked.language)
    asked.out.write_text(sheet(), encoding="utf-8")


if __name__ == "__main__":
    main()
