"""A pilot of which nothing was written down after 11 March 2025: S3 was held then, and that is all that is known of it."""

from pathlib import Path

NEGLECT = {
    "pilot": "name,starts,ends\np,2024-01-01,2025-12-31\n",
    "schools": "school,label\na,A\nb,B\n",
    "organisations": "organisation,label\no,O\n",
    "families": "family,school,focus,started,stopped\nG1,a,yes,2024-09-02,\nG2,a,yes,2024-09-02,\nG3,b,yes,2025-03-20,\n"
    "G4,b,yes,2024-09-02,2025-02-01\n",
    "people": "person,family,kind\nG1-A,G1,parent\nG2-A,G2,parent\nG3-A,G3,parent\nG4-A,G4,parent\n",
    "sessions": "session,date,activity_type,organisations,school,minutes,status\n"
    "S1,2025-01-14,art,o,a,60,held\nS2,2025-03-04,art,o,a,60,held\nS3,2025-03-11,art,o,b,60,held\n"
    "S4,2025-03-18,art,o,a,60,planned\nS5,2025-03-25,art,o,b,60,planned\nS6,2025-04-01,art,o,b,60,planned\nS7,2025-03-18,art,o,a,60,cancelled\n"
    "S8,2026-01-13,art,o,a,60,planned\n",
    "attendance": "session,person,status\nS1,G1-A,present\nS1,G2-A,absent\nS2,G1-A,present\nS2,G2-A,absent\n",
    "waves": "wave,label,opens,closes\nT0,Start,2024-10-01,2024-10-31\nT1,Later,2025-03-20,2025-04-30\n",
    "answers": "family,wave,date,instrument,item,answer,scorer\n"
    "G1,T0,2024-10-10,ladder,identity,4,parent\nG2,T0,2024-10-10,ladder,identity,5,parent\n",
    "consents": "family,purpose,given\nG1,evaluation,2024-09-02\nG2,evaluation,2024-09-02\nG3,evaluation,2024-09-02\n",
}


def write_neglected(folder: Path) -> Path:
    """The tables as CSV files in this folder, which is given back."""
    for table, text in NEGLECT.items():
        (folder / f"{table}.csv").write_text(text)
    return folder
