"""Nouns that are counted in times, dates, prices and amounts, declined once when first imported."""

from collections.abc import Mapping
from typing import NamedTuple

from lithuanian import nouns
from lithuanian.grammar import Entry, Form, Gender, Number, PartOfSpeech
from lithuanian.stress import read

Forms = tuple[Form, ...]


class Unit(NamedTuple):
    """A unit of measure: its symbol, the forms of its name, and the smaller unit with how many make one (or None)."""

    symbol: str
    forms: Forms
    smaller: str = ""
    parts: int = 0


def noun(nominative: str, genitive: str, accent_class: str, gender: Gender = Gender.MASCULINE) -> Forms:
    """The forms of a noun from its marked principal parts; one whose genitive ends in -ų has no singular."""
    lemma = read(nominative).plain
    number = Number.PLURAL if read(genitive).plain.endswith("ų") else None
    return nouns.decline(
        Entry(
            f"measure-{lemma}",
            lemma,
            nominative,
            PartOfSpeech.NOUN,
            (nominative, genitive),
            gender,
            accent_class,
            number=number,
        )
    )


_F = Gender.FEMININE

EURO, CENT = noun("eũras", "eũro", "2"), noun("ceñtas", "ceñto", "2")
HOUR, MINUTE = noun("valandà", "valandõs", "3b", _F), noun("minùtė", "minùtės", "2", _F)
DAY, YEAR = noun("dienà", "dienõs", "4", _F), noun("mẽtai", "mẽtų", "2")
MIDNIGHT, NOON = noun("vidùrnaktis", "vidùrnakčio", "1"), noun("vidùrdienis", "vidùrdienio", "1")
QUARTER = noun("ketvir̃tis", "ketvir̃čio", "2")

_UNITS = (
    Unit("kg", noun("kilogrãmas", "kilogrãmo", "2"), "g", 1000),
    Unit("g", noun("grãmas", "grãmo", "2")),
    Unit("l", noun("lìtras", "lìtro", "2"), "ml", 1000),
    Unit("ml", noun("mililìtras", "mililìtro", "2")),
    Unit("km", noun("kilomètras", "kilomètro", "2"), "m", 1000),
    Unit("m", noun("mètras", "mètro", "2"), "cm", 100),
    Unit("cm", noun("centimètras", "centimètro", "2"), "mm", 10),
    Unit("mm", noun("milimètras", "milimètro", "2")),
    Unit("val.", HOUR, "min.", 60),
    Unit("min.", MINUTE),
    Unit("d.", DAY),
    Unit("m.", YEAR),
    Unit("%", noun("proceñtas", "proceñto", "2")),
    Unit("°C", noun("láipsnis", "láipsnio", "1")),
    Unit("€", EURO, "ct", 100),
    Unit("ct", CENT),
)

#: Units by the symbols they are written with; h and min are what recipes and timetables print.
UNITS: Mapping[str, Unit] = {
    **{unit.symbol: unit for unit in _UNITS},
    **{other: unit for unit in _UNITS for other in {"val.": ("h", "val"), "min.": ("min",)}.get(unit.symbol, ())},
}
