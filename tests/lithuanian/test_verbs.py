"""The rules of conjugation: spelling, stress, negation, what is left out."""

import contextlib
import random
import unicodedata

import pytest

from lexicon.spelling import in_dictionary
from lithuanian import stress
from lithuanian.grammar import Case, Entry, Gender, Mood, Number, PartOfSpeech, Tags, Tense, Voice
from lithuanian.verbs import PrincipalPartsError, affirmatives, conjugate, negated, negations

#: One of each kind: conjugations, pasts, suffixes, prefixes, reflexives, irregulars.
VERBS = """
dìrbti dìrba dìrbo; nèšti nẽša nẽšė; skaitýti skaĩto skaĩtė; mylė́ti mýli mylė́jo; kalbė́ti kal̃ba kalbė́jo
eĩti eĩna ė̃jo; ateĩti ateĩna atė̃jo; bū́ti yrà bùvo; dúoti dúoda dãvė; dė́ti dẽda dė́jo; im̃ti ìma ė̃mė
paim̃ti pàima pàėmė; gáuti gáuna gãvo; válgyti válgo válgė; miegóti miẽga miegójo; matýti mãto mãtė
stovė́ti stóvi stovė́jo; sėdė́ti sė́di sėdė́jo; norė́ti nóri norė́jo; turė́ti tùri turė́jo; galė́ti gãli galė́jo
žinóti žìno žinójo; rašýti rãšo rãšė; vèsti vẽda vẽdė; vèžti vẽža vẽžė; kèpti kẽpa kẽpė; gérti gẽria gė́rė
kviẽsti kviẽčia kviẽtė; léisti léidžia léido; láukti láukia láukė; bė́gti bė́ga bė́go; šókti šóka šóko
sakýti sãko sãkė; gyvénti gyvẽna gyvẽno; važiúoti važiúoja važiãvo; studijúoti studijúoja studijãvo
keliáuti keliáuja keliãvo; važinė́ti važinė́ja važinė́jo; augìnti augìna augìno; nupir̃kti nùperka nupir̃ko
supràsti suprañta suprãto; pérnešti pérneša pérnešė; paslė̃pti pàslepia pàslėpė; gýti gỹja gìjo; výti vẽja vìjo
siū́ti siùva siùvo; griū́ti griū̃va griùvo; grį̃žti grį̃žta grį̃žo; reikė́ti reĩkia reikė́jo; lýti lỹja lìjo
mókytis mókosi mókėsi; kéltis kẽliasi kė́lėsi; tikė́tis tìkisi tikė́josi; praũstis praũsiasi praũsėsi
atsikélti atsìkelia atsikė́lė; nusipir̃kti nusìperka nusipir̃ko; atsimiñti atsìmena atsìminė; nèštis nẽšasi nẽšėsi
"""


def verb(parts: str) -> Entry:
    """The entry of a verb whose marked principal parts stand side by side."""
    texts = tuple(unicodedata.normalize("NFC", text) for text in parts.split())
    lemma = stress.read(texts[0]).plain
    return Entry(uid=lemma, lemma=lemma, accented=texts[0], pos=PartOfSpeech.VERB, parts=texts)


ENTRIES = {entry.lemma: entry for entry in (verb(text) for text in VERBS.replace("\n", ";").split(";") if text.strip())}


def spelled(entry: Entry, **tags: object) -> list[str]:
    return [form.form for form in conjugate(entry) if all(getattr(form.tags, key) == tags[key] for key in tags)]


def stressed(entry: Entry, **tags: object) -> list[str | None]:
    return [form.stressed for form in conjugate(entry) if all(getattr(form.tags, key) == tags[key] for key in tags)]


def nfc(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=list(ENTRIES))
class TestEveryVerb:
    def test_a_stressed_form_is_its_plain_form_with_one_mark(self, entry):
        for form in (*conjugate(entry), *negations(entry)):
            if form.stressed is None:
                # The one participle that no table determines: eitas with ne-, which loses the syllable that would be stressed.
                assert form.form.startswith("neit")
                assert form.tags.voice == Voice.PASSIVE
                continue
            assert stress.read(form.stressed).plain == form.form
            marks = [letter for letter in unicodedata.normalize("NFD", form.stressed) if letter in stress.MARKS]
            assert len(marks) == 1, form.stressed
            assert unicodedata.is_normalized("NFC", form.stressed + form.form)

    def test_without_marks_in_the_dictionary_the_spelling_is_the_same_and_there_is_no_stress(self, entry):
        plain = verb(" ".join(stress.read(text).plain for text in entry.parts))
        assert [form.form for form in conjugate(plain)] == [form.form for form in conjugate(entry)]
        assert {form.stressed for form in (*conjugate(plain), *negations(plain))} == {None}

    def test_the_spelling_dictionary_knows_a_sample_of_the_forms(self, entry):
        unknown = [form.form for form in conjugate(entry)[::7] if not in_dictionary(form.form)]
        assert unknown == []

    def test_each_form_has_its_negation_and_the_negation_leads_back_to_it(self, entry):
        own = {form.form for form in conjugate(entry)}
        denied = set(negations(entry))
        for form in conjugate(entry):
            negation = negated(form, entry)
            assert negation in denied
            assert negation.tags == form.tags._replace(negative=True)
            assert form.tags.negative is False
            assert form.form in affirmatives(negation.form), negation.form
            assert own.intersection(affirmatives(negation.form.capitalize()))


def test_each_reading_of_a_verb_is_there():
    entry = ENTRIES["dirbti"]
    readings = {form.tags for form in conjugate(entry)}
    persons = ((1, Number.SINGULAR), (2, Number.SINGULAR), (3, None), (1, Number.PLURAL), (2, Number.PLURAL))
    for tense in Tense:
        for person, number in persons:
            tags = Tags(tense=tense, person=person, number=number, mood=Mood.INDICATIVE, negative=False)
            assert tags in readings
    for voice in Voice:
        for tense in (Tense.PRESENT, Tense.PAST):
            base = Tags(mood=Mood.PARTICIPLE, voice=voice, tense=tense, definite=False, negative=False)
            assert base._replace(gender=Gender.NEUTER) in readings
            for case in set(Case) - {Case.VOCATIVE}:
                for number in Number:
                    for gender in (Gender.MASCULINE, Gender.FEMININE):
                        assert base._replace(case=case, number=number, gender=gender) in readings


@pytest.mark.parametrize(
    ("lemma", "first", "second"),
    [
        ("kviesti", "kviečiu", "kvieti"),
        ("leisti", "leidžiu", "leidi"),
        ("sėdėti", "sėdžiu", "sėdi"),
        ("gerti", "geriu", "geri"),
        ("mylėti", "myliu", "myli"),
        ("skaityti", "skaitau", "skaitai"),
        ("važiuoti", "važiuoju", "važiuoji"),
        ("keltis", "keliuosi", "keliesi"),
        ("mokytis", "mokausi", "mokaisi"),
        ("tikėtis", "tikiuosi", "tikiesi"),
    ],
)
def test_the_present_softens_before_back_vowels_and_hardens_before_i(lemma, first, second):
    found = spelled(ENTRIES[lemma], mood=Mood.INDICATIVE, tense=Tense.PRESENT, number=Number.SINGULAR)
    assert found == [first, second]


@pytest.mark.parametrize(
    ("lemma", "first", "second"),
    [
        ("skaityti", "skaičiau", "skaitei"),
        ("vesti", "vedžiau", "vedei"),
        ("matyti", "mačiau", "matei"),
        ("imti", "ėmiau", "ėmei"),
        ("dirbti", "dirbau", "dirbai"),
        ("mokytis", "mokiausi", "mokeisi"),
    ],
)
def test_the_past_in_ė_softens_in_the_first_person_only(lemma, first, second):
    found = spelled(ENTRIES[lemma], mood=Mood.INDICATIVE, tense=Tense.PAST, number=Number.SINGULAR)
    assert found == [first, second]


@pytest.mark.parametrize(
    ("lemma", "first", "third"),
    [
        ("nešti", "nèšiu", "nèš"),
        ("vežti", "vèšiu", "vèš"),
        ("kepti", "kèpsiu", "kèps"),
        ("vesti", "vèsiu", "vès"),
        ("dirbti", "dìrbsiu", "dir̃bs"),
        ("grįžti", "grį̃šiu", "grį̃š"),
        ("kalbėti", "kalbė́siu", "kalbė̃s"),
        ("rašyti", "rašýsiu", "rašỹs"),
        ("gyventi", "gyvénsiu", "gyveñs"),
        ("auginti", "augìnsiu", "augiñs"),
        ("duoti", "dúosiu", "duõs"),
        ("valgyti", "válgysiu", "válgys"),
        ("būti", "bū́siu", "bùs"),
        ("gyti", "gýsiu", "gìs"),
        ("griūti", "griū́siu", "griùs"),
        ("vyti", "výsiu", "vỹs"),
        ("siūti", "siū́siu", "siū̃s"),
        ("keltis", "kélsiuosi", "kel̃sis"),
        ("mokytis", "mókysiuosi", "mókysis"),
        ("pernešti", "pérnešiu", "pérneš"),
    ],
)
def test_the_future_assimilates_and_its_third_person_turns_circumflex(lemma, first, third):
    found = stressed(ENTRIES[lemma], tense=Tense.FUTURE)
    assert [found[0], found[2]] == nfc(f"{first} {third}")


@pytest.mark.parametrize(
    ("lemma", "orders"),
    [
        ("dirbti", "dirbk dirbkime dirbkite"),
        ("bėgti", "bėk bėkime bėkite"),
        ("sakyti", "sakyk sakykime sakykite"),
        ("šokti", "šok šokime šokite"),
        ("vežti", "vežk vežkime vežkite"),
        ("mokytis", "mokykis mokykimės mokykitės"),
    ],
)
def test_the_imperative_swallows_k_and_g(lemma, orders):
    assert spelled(ENTRIES[lemma], mood=Mood.IMPERATIVE) == orders.split()


def test_the_conditional_has_its_variants_beside_the_standard_form():
    we = spelled(ENTRIES["dirbti"], mood=Mood.CONDITIONAL, person=1, number=Number.PLURAL)
    you = spelled(ENTRIES["dirbti"], mood=Mood.CONDITIONAL, person=2, number=Number.PLURAL)
    assert (we, you) == (["dirbtume", "dirbtumėme"], ["dirbtumėte", "dirbtute"])


def test_past_participles_soften_in_verbs_in_yti_only():
    past = {"mood": Mood.PARTICIPLE, "voice": Voice.ACTIVE, "tense": Tense.PAST, "case": Case.NOMINATIVE}
    assert spelled(ENTRIES["skaityti"], **past) == ["skaitęs", "skaičiusi", "skaitę", "skaičiusios"]
    assert spelled(ENTRIES["vesti"], **past) == ["vedęs", "vedusi", "vedę", "vedusios"]
    assert spelled(ENTRIES["mokytis"], **past) == ["mokęsis", "mokiusis", "mokęsi", "mokiusiosi"]


def test_verbs_of_what_happens_by_itself_have_the_third_person_only():
    assert {form.tags.person for form in conjugate(ENTRIES["reikėti"])} == {3, None}
    assert spelled(ENTRIES["lyti"], mood=Mood.IMPERATIVE) == []


def test_what_no_principal_part_is_given_for_is_left_out():
    forms = {form.form for form in conjugate(verb("dìrbti"))}
    assert {"dirbti", "dirbsiu", "dirbtas"} <= forms
    assert not {"dirba", "dirbo", "dirbantis"} & forms


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("dìrbti -a -o", "dìrbti dìrba dìrbo"),
        ("kalbė́ti kal̃ba -ė́jo", "kalbė́ti kal̃ba kalbė́jo"),
        ("važiúoti -iúoja -iãvo", "važiúoti važiúoja važiãvo"),
        ("gyvénti -ẽna -ẽno", "gyvénti gyvẽna gyvẽno"),
        ("mókytis -osi -ėsi", "mókytis mókosi mókėsi"),
        ("nèšti -a -ė", "nèšti nẽša nẽšė"),
    ],
)
def test_principal_parts_may_be_given_as_endings(short, whole):
    assert conjugate(verb(short)) == conjugate(verb(whole))


@pytest.mark.parametrize(
    "parts", ["stãlas stãlo", "dìrbti dìrbu dìrbo", "dìrbti dìrba dìrbau", "ti", "brti -a -o", "dìrbti - -"]
)
def test_what_is_no_verb_is_refused_by_name(parts):
    with pytest.raises(PrincipalPartsError):
        conjugate(verb(parts))


@pytest.mark.parametrize("text", ["", "ne", "nes", "namas", "nesi", "Nė", "ня", "ne" * 200])
def test_what_negates_nothing_has_few_candidates_and_never_raises(text):
    assert len(affirmatives(text)) <= 4


def test_whatever_is_given_as_principal_parts_is_conjugated_or_refused():
    chance = random.Random(7)
    letters = "aąbčdeęėgiįjkstūuy" + "".join(stress.MARKS) + "- я"
    for _ in range(2_000):
        texts = ("".join(chance.choices(letters, k=chance.randint(0, 8))) + ending for ending in ("ti", "a", "o"))
        parts = tuple(unicodedata.normalize("NFC", text) for text in texts)
        entry = Entry("x", stress.read(parts[0]).plain, parts[0], PartOfSpeech.VERB, parts)
        with contextlib.suppress(PrincipalPartsError):
            assert all(form.form for form in (*conjugate(entry), *negations(entry)))
