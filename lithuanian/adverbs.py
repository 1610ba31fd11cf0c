"""Adverbs and their degrees: gerai, geriau, geriausiai."""

from lithuanian import stress
from lithuanian.declension import softened, word_set
from lithuanian.grammar import Degree, Entry, Form, Tags

_TAGS = {degree: Tags(degree=degree) for degree in Degree}
_NO_TAGS = Tags()

#: Adverbs whose degrees are not made from their own stem: the softened stem they are made from.
_STEMS = {
    "anksti": "anksči",
    "arti": "arči",
    "daug": "daugi",
    "seniai": "seni",
    "šalta": "šalči",
    "šilta": "šilči",
    "karšta": "karšči",
    "gera": "geri",
    "blogai": "blogi",
    "lengva": "lengvi",
    "keista": "keisči",
    "linksma": "linksmi",
    "liūdna": "liūdni",
    "toli": "toli",
    "netoli": "",
    "vėlai": "vėli",
}
#: Neuters used as adverbs of state (malonu, smagu); other words in -u are none (kartu).
_NEUTERS = word_set(
    """
    aišku baisu bjauru brangu gražu įdomu jauku malonu nejauku nemalonu nesmagu nesunku neįdomu nuobodu patogu
    pigu platu puiku ramu saldu sausu saugu skanu skaudu smagu sunku svarbu šviesu tamsu tvanku tylu vėsu žvarbu
    """
)
#: Words in -ai that say no manner or degree of their own that could be more or less.
_WITHOUT_DEGREES = word_set(
    """
    antrai apskritai apytiksliai atskirai būtinai dvejopai galutinai išimtinai ištisai kartais lygiai nemokamai
    neseniai nuolatai pakankamai pirmai trejopai trečiai vienodai visai visiškai
    """
)
#: Words that end like comparatives and superlatives and are none.
_SEEMING = word_set("tuojau pagaliau galiausiai pirmiausia pirmiausiai veikiausiai greičiausiai")
#: Languages and manners of peoples: lietuviškai is not more or less so.
_LANGUAGES = word_set(
    """
    lietuvišk rusišk ukrainietišk anglišk lenkišk vokišk prancūzišk latvišk ispanišk itališk baltarusišk
    gruzinišk turkišk arabišk kinišk japonišk estišk suomišk švedišk norvegišk
    """
)


def compare_degrees(entry: Entry) -> tuple[Form, ...]:
    """The adverb itself, then its comparative and superlative where it has them.

    A comparative or superlative that is a word of its own (daugiau, labiausiai) has its one form, tagged so. Adverbs
    without degrees have one form without tags. -iau and -iausiai are stressed alike in all words (geriaũ, geriáusiai);
    where the adverb itself bears no mark, they bear none.
    """
    lemma, pos = entry.lemma, entry.pos
    accent = stress.read(entry.accented)
    known = accent.at is not None and accent.plain == lemma
    stressed = entry.accented if known else None
    if lemma in _SEEMING:
        return (Form(lemma, stressed, lemma, pos, _NO_TAGS),)
    if lemma.endswith(("iausiai", "jausiai", "iausia", "jausia")):
        return (Form(lemma, stressed, lemma, pos, _TAGS[Degree.SUPERLATIVE]),)
    if lemma.endswith(("iau", "jau")) and len(lemma) > 5:
        return (Form(lemma, stressed, lemma, pos, _TAGS[Degree.COMPARATIVE]),)
    stem = _stem(lemma)
    if not stem:
        return (Form(lemma, stressed, lemma, pos, _NO_TAGS),)
    ending = "ausia" if lemma == "daug" or lemma.endswith(("u", "a")) else "ausiai"
    return (
        Form(lemma, stressed, lemma, pos, _TAGS[Degree.POSITIVE]),
        Form(stem + "au", stem + "aũ" if known else None, lemma, pos, _TAGS[Degree.COMPARATIVE]),
        Form(stem + ending, stem + "á" + ending[1:] if known else None, lemma, pos, _TAGS[Degree.SUPERLATIVE]),
    )


def _stem(lemma: str) -> str:
    """The softened stem of the degrees; empty where there are none."""
    if lemma in _STEMS:
        return _STEMS[lemma]
    if lemma in _NEUTERS:
        return softened(lemma[:-1])
    if not lemma.endswith("ai") or len(lemma) < 5 or lemma in _WITHOUT_DEGREES:
        return ""
    stem = lemma[:-2]
    if stem in _LANGUAGES or " " in lemma:
        return ""
    return stem if stem.endswith("i") else softened(stem)
