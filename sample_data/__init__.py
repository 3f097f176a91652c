"""An invented pilot, written by a seeded script whose truth is known: nobody in it is real."""

SEED = "krachtige gezinnen, voorbeeld 349"
