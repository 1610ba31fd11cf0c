"""Prices in words."""

from exercises.drills.drill import Group, texts
from exercises.drills.telling import Prices
from exercises.taxonomy import Level

DRILL = Prices(
    uid="prices",
    group=Group.NUMBERS,
    level=Level.A1,
    order=30,
    rules=("prices",),
    title=texts(
        "Kainos",
        "Prices",
        "Цены",
        "Ціни",
    ),
    sample="2,50 € – du eurai penkiasdešimt centų",
    explanation=texts(
        "Po *kainuoja* – galininkas (*tris eurus*), *iš viso* – vardininkas (*trys eurai*): *{lemma}* – *{form}*.",
        "After *kainuoja* the accusative (*tris eurus*), in a sum the nominative (*trys eurai*): *{lemma}* – *{form}*.",
        "После *kainuoja* винительный (*tris eurus*), в итоге именительный (*trys eurai*): *{lemma}* – *{form}*.",
        "Після *kainuoja* знахідний (*tris eurus*), у підсумку називний (*trys eurai*): *{lemma}* – *{form}*.",
    ),
    prompts={
        "type": texts(
            "Parašykite žodžiais.",
            "Write it in words.",
            "Напишите словами.",
            "Напишіть словами.",
        ),
        "choose": texts(
            "Kaip pasakyti *{cue}*?",
            "How do you say *{cue}*?",
            "Как сказать *{cue}*?",
            "Як сказати *{cue}*?",
        ),
    },
)
