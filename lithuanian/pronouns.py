"""Pronouns of A1–A2 in all their forms, with stress.

The tables are written out by hand as school grammars give them, with the accent classes of dictionaries (listed at
gerbkimezodi.lt, “Įvardžių kirčiavimas”): kóks, tóks, jóks, kažkóks, kiekvíenas 3; kìtas, vìsas, šìtas,
pàts, kelì, keliñtas 4; kitóks, visóks, šìtoks 1; kurìs, anàs, kažkàs keep the stress at the end. `niẽkas` is declined
like a noun of class 2 but for its locative.
"""

from collections.abc import Callable, Mapping

from lithuanian.closed import ANY, FP, FS, MP, MS, PLACES, Place, Row, Table, adjectival, form, row, table, tags, unfold
from lithuanian.grammar import Case, Form, Gender, Number, PartOfSpeech

PRONOUN = PartOfSpeech.PRONOUN
SINGULAR, PLURAL = Place(Number.SINGULAR), Place(Number.PLURAL)


class UnknownPronoun(LookupError):
    """There is no table for this lemma."""


#: Words without gender: place, person, row. The second genitive is the possessive one (mano knyga).
_PERSONAL: Mapping[str, tuple[Place, int | None, str]] = {
    "aš": (SINGULAR, 1, "àš manę̃s/màno mán manè manimì/manim̃ manyjè"),
    "tu": (SINGULAR, 2, "tù tavę̃s/tàvo táu tavè tavimì/tavim̃ tavyjè"),
    "mes": (PLURAL, 1, "mẽs mū́sų mùms mùs mumìs mumysè"),
    "jūs": (PLURAL, 2, "jū̃s jū́sų jùms jùs jumìs jumysè"),
    "savęs": (ANY, None, "- savę̃s/sàvo sáu savè savimì/savim̃ savyjè"),
    "kas": (ANY, None, "kàs kõ/kienõ kám ką̃ kuõ kamè"),
    "kažkas": (ANY, None, "kažkàs kažkõ kažkám kažką̃ kažkuõ kažkamè"),
    "niekas": (ANY, None, "niẽkas niẽko niẽkam niẽką niekuõ/niekù niekamè"),
    "viskas": (ANY, None, "vìskas vìsko vìskam vìską vìskuo vìskame"),
}

#: Possessive genitives: they never change. Person and number are the owner's.
_POSSESSIVE: Mapping[str, tuple[str, Place, int | None]] = {
    "mano": ("màno", SINGULAR, 1),
    "tavo": ("tàvo", SINGULAR, 2),
    "savo": ("sàvo", ANY, None),
    "mūsų": ("mū́sų", PLURAL, 1),
    "jūsų": ("jū́sų", PLURAL, 2),
    "kieno": ("kienõ", ANY, None),
}

_JIS = table(
    ms="jìs jõ jám jį̃ juõ jamè",
    fs="jì jõs jái ją̃ jà jojè",
    mp="jiẽ jų̃ jíems juõs jaĩs juosè",
    fp="jõs jų̃ jóms jàs jomìs josè",
)
_TAS = table(
    ms="tàs tõ tám tą̃ tuõ tamè",
    fs="tà tõs tái tą̃ tà tojè",
    mp="tiẽ tų̃ tíems tuõs taĩs tuosè",
    fp="tõs tų̃ tóms tàs tomìs tosè",
)
_ANAS = table(
    ms="anàs anõ anám aną̃ anuõ anamè",
    fs="anà anõs anái aną̃ anà anojè",
    mp="aniẽ anų̃ aníems anuõs anaĩs anuosè",
    fp="anõs anų̃ anóms anàs anomìs anosè",
)
_SIS = table(
    ms="šìs šiõ šiám šį̃ šiuõ šiamè",
    fs="šì šiõs šiái šią̃ šià šiojè",
    mp="šiẽ šių̃ šíems šiuõs šiaĩs šiuosè",
    fp="šiõs šių̃ šióms šiàs šiomìs šiosè",
)
_SITAS = table(
    ms="šìtas šìto šitám šìtą šituõ šitamè",
    fs="šità šitõs šìtai šìtą šità šitojè",
    mp="šitiẽ šitų̃ šitíems šituõs šitaĩs šituosè",
    fp="šìtos šitų̃ šitóms šitàs šitomìs šitosè",
)
_KURIS = table(
    ms="kurìs kuriõ kuriám kurį̃ kuriuõ kuriamè",
    fs="kurì kuriõs kuriái kurią̃ kurià kuriojè",
    mp="kuriẽ kurių̃ kuríems kuriuõs kuriaĩs kuriuosè",
    fp="kuriõs kurių̃ kurióms kuriàs kuriomìs kuriosè",
)
_KOKS = table(
    ms="kóks kókio kokiám kókį kókiu kokiamè",
    fs="kokià kokiõs kókiai kókią kókia kokiojè",
    mp="kokiẽ kokių̃ kokíems kókius kokiaĩs kokiuosè",
    fp="kókios kokių̃ kokióms kókias kokiomìs kokiosè",
)
#: The stress stays: visóks, kitóks; šìtoks has it on the first syllable.
_VISOKS = table(
    ms="visóks visókio visókiam visókį visókiu visókiame",
    fs="visókia visókios visókiai visókią visókia visókioje",
    mp="visókie visókių visókiems visókius visókiais visókiuose",
    fp="visókios visókių visókioms visókias visókiomis visókiose",
)
_SITOKS = table(
    ms="šìtoks šìtokio šìtokiam šìtokį šìtokiu šìtokiame",
    fs="šìtokia šìtokios šìtokiai šìtokią šìtokia šìtokioje",
    mp="šìtokie šìtokių šìtokiems šìtokius šìtokiais šìtokiuose",
    fp="šìtokios šìtokių šìtokioms šìtokias šìtokiomis šìtokiose",
)
_PATS = table(
    ms="pàts patiẽs pačiám pãtį pačiù pačiamè",
    fs="patì pačiõs pãčiai pãčią pačià pačiojè",
    mp="pãtys pačių̃ patíems pačiùs pačiaĩs pačiuosè",
    fp="pãčios pačių̃ pačióms pačiàs pačiomìs pačiosè",
)
_KELI = table(
    mp="kelì kelių̃ kelíems kelìs keliaĩs keliuosè",
    fp="kẽlios kelių̃ kelióms keliàs keliomìs keliosè",
)
_ABU = table(
    mp="abù abiejų̃ abíem abù abiẽm abiejuosè",
    fp="abì abiejų̃ abíem abì abiẽm abiejosè",
)


def _respelled(rows: Table, change: Callable[[str], str]) -> dict[Place, Row]:
    """The table with every cell changed alike: tóks as kóks, bet kàs as kàs."""
    return {
        place: tuple(tuple(change(variant) for variant in variants) for variants in cells)
        for place, cells in rows.items()
    }


def _like_koks(beginning: str) -> dict[Place, Row]:
    return _respelled(_KOKS, lambda marked: beginning + marked[1:])


_GENDERED: dict[str, Table] = {
    "tas": _TAS,
    "anas": _ANAS,
    "šis": _SIS,
    "šitas": _SITAS,
    "kuris": _KURIS,
    "kažkuris": _respelled(_KURIS, lambda marked: "kaž" + marked),
    "koks": _KOKS,
    "toks": _like_koks("t"),
    "joks": _like_koks("j"),
    "kažkoks": _like_koks("kažk"),
    "šitoks": _SITOKS,
    "visoks": _VISOKS,
    "kitoks": _respelled(_VISOKS, lambda marked: "kit" + marked[3:]),
    "pats": _PATS,
    "kitas": adjectival("kìt", 4),
    "visas": adjectival("vìs", 4),
    "kiekvienas": adjectival("kiekvíen", 3),
    "kelintas": adjectival("keliñt", 4),
    "keli": _KELI,
    "abu": _ABU,
}

#: Neuters have one form for the nominative and the accusative: tai žinau, visa tai.
_NEUTER: Mapping[str, str] = {"tas": "taĩ", "šitas": "šitai=", "visas": "vìsa", "kitas": "kìta"}
_NEUTER_TAGS = tuple(tags(case, Place(Number.SINGULAR, Gender.NEUTER)) for case in (Case.NOMINATIVE, Case.ACCUSATIVE))

#: Two words of which one changes: what stands before and after the changing one.
_BESIDE: Mapping[str, tuple[str, str, str]] = {
    "kas nors": ("", "kas", " nórs"),
    "koks nors": ("", "koks", " nórs"),
    "kuris nors": ("", "kuris", " nórs"),
    "kai kas": ("kaĩ ", "kas", ""),
    "kai kuris": ("kaĩ ", "kuris", ""),
    "bet kas": ("bèt ", "kas", ""),
    "bet koks": ("bèt ", "koks", ""),
    "bet kuris": ("bèt ", "kuris", ""),
}

#: Lemmas under which a dictionary may list a part of the forms of jis.
_PARTS_OF_JIS: Mapping[str, tuple[Place, ...]] = {"ji": (FS,), "jie": (MP,), "jos": (FP,)}


def _build() -> dict[str, tuple[Form, ...]]:
    found: dict[str, tuple[Form, ...]] = {}
    for lemma, (place, person, text) in _PERSONAL.items():
        found[lemma] = tuple(unfold(lemma, PRONOUN, {place: row(text)}, person=person))
    found["jis"] = tuple(unfold("jis", PRONOUN, _JIS, person=3))
    for lemma, places in _PARTS_OF_JIS.items():
        found[lemma] = tuple(unfold(lemma, PRONOUN, {place: _JIS[place] for place in places}, person=3))
    for lemma, (marked, place, person) in _POSSESSIVE.items():
        found[lemma] = (form(marked, lemma, PRONOUN, tags(None, place, person)),)
    for lemma, rows in _GENDERED.items():
        neuter = (form(_NEUTER[lemma], lemma, PRONOUN, said) for said in _NEUTER_TAGS) if lemma in _NEUTER else ()
        found[lemma] = (*unfold(lemma, PRONOUN, rows), *neuter)
    for lemma, marked in (("tai", "taĩ"), ("šitai", "šitai=")):
        found[lemma] = tuple(form(marked, lemma, PRONOUN, said) for said in _NEUTER_TAGS)
    for lemma, (before, inner, after) in _BESIDE.items():
        rows = {_PERSONAL[inner][0]: row(_PERSONAL[inner][2])} if inner in _PERSONAL else _GENDERED[inner]
        found[lemma] = tuple(
            unfold(lemma, PRONOUN, _respelled(rows, lambda marked, a=before, z=after: a + marked + z))  # type: ignore[misc]
        )
    both = {
        place: tuple((f"{first[0]} {second[0]}",) for first, second in zip(_TAS[place], _PATS[place], strict=True))
        for place in PLACES
    }
    found["tas pats"] = tuple(unfold("tas pats", PRONOUN, both))
    found["nė vienas"] = tuple(
        unfold(
            "nė vienas",
            PRONOUN,
            {
                place: cells
                for place, cells in _respelled(adjectival("víen", 3), lambda marked: f"nė̃ {marked}").items()
                if place in (MS, FS)
            },
        )
    )
    return found


_FORMS = _build()

#: Every pronoun that has a table.
LEMMAS: tuple[str, ...] = tuple(_FORMS)


def decline(lemma: str) -> tuple[Form, ...]:
    """All forms of a pronoun, by number and gender, cases in the order of grammars; None stress where not settled.

    Persons are tagged on personal pronouns and on the possessive genitives (mano, tavo …), which have one form and
    no case. The second genitive of aš, tu, savęs, kas is the possessive one. Raises `UnknownPronoun`.
    """
    try:
        return _FORMS[lemma]
    except KeyError:
        raise UnknownPronoun(f"No table for the pronoun “{lemma}”") from None
