"""Stories and quotes, for and against, in people's own words (all invented)."""

from datetime import date

from sample_data.entries import Entry

# day, about (a family, a school or nobody), source or problem, direction, text
STORIES = [
    ("2024-09-14", None, "belonging", "for", "Ik woon hier negen jaar. Vandaag sprak ik voor het eerst mijn overbuurvrouw."),
    ("2024-10-03", "vuurtoren", "parenting", "for", "Ik dacht dat alleen mijn kind zo was. Nu weet ik dat andere moeders dit ook hebben."),
    ("2024-10-10", "G-02", "individual_focus", "against", "Er komen veel mensen langs. Iedereen vraagt hetzelfde en niemand kent onze buren."),
    ("2024-10-24", "G-01", "identity", "for", "Hier ben ik niet alleen de moeder van. Hier ben ik gewoon mezelf."),
    ("2024-12-05", "papierenboot", "talents", "for", "Mijn dochter zei: mama, jij kunt mooi tekenen. Dat wist ik niet meer."),
    ("2024-12-14", None, "reciprocity", "against", "Er wordt veel voor ons gedaan. Ik weet niet goed wat ik terug kan doen."),
    ("2025-01-23", "G-03", "isolation", "for", "Op dinsdag kom ik mijn huis uit. Dat deed ik vorig jaar bijna niet."),
    ("2025-02-12", "regenmuts", "belonging", "against", "De tafel is altijd onder schooltijd. Wie werkt, hoort er zo niet bij."),
    ("2025-03-06", "G-05", "parenting", "for", "Ik tel nu tot tien voor ik iets zeg. Het helpt. Niet altijd, maar vaak wel."),
    ("2025-03-20", "G-04", "coping", "against", "Als de brieven komen, slaap ik niet. Praten met de groep lost dat niet op."),
    ("2025-03-31", None, "cooperation", "for", "Vroeger belde ik vijf nummers. Nu loop ik bij de buurman van de andere stichting binnen."),
    ("2025-05-15", "G-08", "talents", "for", "Ik heb op de markt mijn eigen brood verkocht. Alles was om elf uur op."),
    ("2025-06-12", "vuurtoren", "coping", "against", "Mijn zoon was weer boos op school. De cursus was mooi, maar thuis bleef het druk."),
    ("2025-06-28", None, "reciprocity", "for", "Eerst schonk ik alleen koffie in. Nu bedenk ik met drie anderen het hele zomerfeest."),
    ("2025-09-25", "G-01", "belonging", "for", "Toen ik ziek was, stond er soep voor de deur. Van iemand van de dialoogtafel."),
    ("2025-10-02", "G-07", "parenting", "for", "Wij praten nu samen over de regels. Vroeger deed ik dat alleen."),
    ("2025-10-16", "wolkenhuis", "identity", "for", "Ik spreek drie talen. Hier noemde iemand dat voor het eerst knap."),
    ("2025-10-30", "G-12", "stress", "against", "Het is nog steeds te veel in mijn hoofd. Het huis is te klein en dat verandert niet."),
    ("2025-11-27", "papierenboot", "shared_vision", "for", "School en stichting zeggen nu hetzelfde tegen ons. Dat geeft rust."),
    ("2025-12-13", None, "belonging", "for", "Mijn kinderen kennen nu de namen van de mensen in de straat."),
    ("2026-01-22", "G-08", "coping", "against", "Na de zomer ging het slechter. Ik wist niet bij wie ik moest zijn."),
    ("2026-02-12", "regenmuts", "reciprocity", "for", "Ik geef nu zelf de workshop koken. Ik was zenuwachtig en ik was trots."),
    ("2026-03-05", "G-03", "talents", "for", "Ze vroegen mij om te tolken. Nu doe ik dat elke maand."),
    ("2026-03-19", "vuurtoren", "identity", "against", "In de groep durf ik te praten. Bij de gemeente word ik weer heel klein."),
    ("2026-03-31", None, "cooperation", "against", "Wij overleggen veel. De ouders merken daar nog te weinig van."),
    ("2026-04-16", "G-15", "parenting", "for", "Mijn man gaat nu ook mee. Dat is thuis het grootste verschil."),
    ("2026-05-21", "wolkenhuis", "coping", "for", "Als er ruzie is, loop ik een rondje. Mijn dochter doet dat nu ook."),
    ("2026-06-04", "G-14", "reciprocity", "for", "Wij stoppen als gezin, maar ik blijf helpen bij de dialoogtafel."),
    ("2026-06-27", None, "community", "for", "Zestig mensen ruimden samen op. Niemand hoefde het te vragen."),
    ("2026-08-27", "G-01", "reciprocity", "for", "Ik begon als gast. Nu zit ik in het ouderplatform en heet ik anderen welkom."),
]  # fmt: skip


def entries() -> list[Entry]:
    """Rows of stories."""
    return [_entry(n, *story) for n, story in enumerate(STORIES, start=1)]


def _entry(n: int, day: str, about: str | None, source: str, direction: str, text: str) -> Entry:
    family, school = (about, None) if about and about.startswith("G-") else (None, about)
    row = {"story": f"V-{n:02d}", "date": date.fromisoformat(day), "family": family, "school": school}
    return Entry("stories", row["date"], row | {"source": source, "direction": direction, "text": text})
