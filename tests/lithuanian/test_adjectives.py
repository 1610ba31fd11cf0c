import unicodedata

import pytest

from lexicon.spelling import in_dictionary
from lithuanian import adjectives
from lithuanian.grammar import Case, Degree, Entry, Form, Gender, Number, PartOfSpeech
from lithuanian.letters import strip_stress

CASES = tuple(Case)[:-1]
SINGULAR, PLURAL = Number.SINGULAR, Number.PLURAL

# As grammars print them: masculine singular and plural, then feminine singular and plural, six cases each.
SIMPLE = {
    "gẽras, gerà 4": """gẽras gẽro gerám gẽrą gerù geramè  gerì gerų̃ geríems gerùs geraĩs geruosè
        gerà gerõs gẽrai gẽrą gerà gerojè  gẽros gerų̃ geróms geràs geromìs gerosè""",
    "báltas, baltà 3": """báltas bálto baltám báltą báltu baltamè  baltì baltų̃ baltíems báltus baltaĩs baltuosè
        baltà baltõs báltai báltą bálta baltojè  báltos baltų̃ baltóms báltas baltomìs baltosè""",
    "žãlias, žalià 4": """žãlias žãlio žaliám žãlią žaliù žaliamè  žalì žalių̃ žalíems žaliùs žaliaĩs žaliuosè
        žalià žaliõs žãliai žãlią žalià žaliojè  žãlios žalių̃ žalióms žaliàs žaliomìs žaliosè""",
    "gražùs, gražì 4": """gražùs gražaũs gražiám grãžų gražiù gražiamè  grãžūs gražių̃ gražíems gražiùs gražiaĩs gražiuosè
        gražì gražiõs grãžiai grãžią gražià gražiojè  grãžios gražių̃ gražióms gražiàs gražiomìs gražiosè""",
    "saldùs, saldì 3": """saldùs saldaũs saldžiám sáldų sáldžiu saldžiamè
        sáldūs saldžių̃ saldíems sáldžius saldžiaĩs saldžiuosè
        saldì saldžiõs sáldžiai sáldžią sáldžia saldžiojè
        sáldžios saldžių̃ saldžióms sáldžias saldžiomìs saldžiosè""",
    "dìdelis, dìdelė 3b": """dìdelis dìdelio dideliám dìdelį dìdeliu dideliamè
        didelì didelių̃ didelíems dìdelius dideliaĩs dideliuosè
        dìdelė didelė̃s dìdelei dìdelę dìdele didelėjè  dìdelės didelių̃ didelė́ms dìdeles didelėmìs didelėsè""",
    "medìnis, medìnė 2": """medìnis medìnio medìniam medìnį mediniù medìniame
        medìniai medìnių medìniams mediniùs medìniais medìniuose
        medìnė medìnės medìnei medìnę medinè medìnėje  medìnės medìnių medìnėms medinès medìnėmis medìnėse""",
    "raudónas, raudóna 1": """raudónas raudóno raudónam raudóną raudónu raudóname
        raudóni raudónų raudóniems raudónus raudónais raudónuose
        raudóna raudónos raudónai raudóną raudóna raudónoje
        raudónos raudónų raudónoms raudónas raudónomis raudónose""",
    "kairỹs, kairė̃ 4": """kairỹs kaĩrio kairiám kaĩrį kairiù kairiamè
        kairì kairių̃ kairíems kairiùs kairiaĩs kairiuosè
        kairė̃ kairė̃s kaĩrei kaĩrę kairè kairėjè  kaĩrės kairių̃ kairė́ms kairès kairėmìs kairėsè""",
}
DEFINITE = {
    "gẽras, gerà 4": """geràsis gẽrojo gerájam gẽrąjį gerúoju gerãjame
        geríeji gerų̃jų geríesiems gerúosius geraĩsiais geruõsiuose
        geróji gerõsios gẽrajai gẽrąją gerą́ja gerõjoje
        gẽrosios gerų̃jų gerósioms gerą́sias gerõsiomis gerõsiose""",
    "áukštas, aukštà 3": """aukštàsis áukštojo aukštájam áukštąjį aukštúoju aukštãjame
        aukštíeji aukštų̃jų aukštíesiems aukštúosius aukštaĩsiais aukštuõsiuose
        aukštóji aukštõsios áukštajai áukštąją aukštą́ja aukštõjoje
        áukštosios aukštų̃jų aukštósioms aukštą́sias aukštõsiomis aukštõsiose""",
    "gražùs, gražì 4": """gražùsis grãžiojo gražiájam grãžųjį gražiúoju gražiãjame
        gražíeji gražių̃jų gražíesiems gražiúosius gražiaĩsiais gražiuõsiuose
        gražióji gražiõsios grãžiajai grãžiąją gražią́ja gražiõjoje
        grãžiosios gražių̃jų gražiósioms gražią́sias gražiõsiomis gražiõsiose""",
    "dìdelis, dìdelė 3b": """didỹsis dìdžiojo didžiájam dìdįjį didžiúoju didžiãjame
        didíeji didžių̃jų didíesiems didžiúosius didžiaĩsiais didžiuõsiuose
        didžióji didžiõsios dìdžiajai dìdžiąją didžią́ja didžiõjoje
        dìdžiosios didžių̃jų didžiósioms didžią́sias didžiõsiomis didžiõsiose""",
}


def entry(line: str) -> Entry:
    """A word from the line of a dictionary: `gẽras, gerà 4`."""
    masculine, rest = unicodedata.normalize("NFC", line).split(", ")
    feminine, *accent_class = rest.split()
    lemma = strip_stress(masculine)
    return Entry("", lemma, masculine, PartOfSpeech.ADJECTIVE, (masculine, feminine), None, "".join(accent_class))


def cells(forms: tuple[Form, ...], degree: Degree, definite: bool, cases: tuple[Case, ...] = CASES) -> list[str]:
    table = {}
    for form in forms:
        table.setdefault(form.tags, form)
    wanted = [
        (case, number, gender)
        for gender in (Gender.MASCULINE, Gender.FEMININE)
        for number in (SINGULAR, PLURAL)
        for case in cases
    ]
    found = {(tags.case, tags.number, tags.gender, tags.degree, tags.definite): form for tags, form in table.items()}
    picked = [found[case, number, gender, degree, definite] for case, number, gender in wanted]
    return [form.stressed or form.form for form in picked]


@pytest.mark.parametrize("line", SIMPLE)
def test_an_adjective_is_declined_and_stressed_as_grammars_print_it(line):
    expected = unicodedata.normalize("NFC", SIMPLE[line]).split()
    assert cells(adjectives.decline(entry(line)), Degree.POSITIVE, False) == expected


@pytest.mark.parametrize("line", DEFINITE)
def test_definite_forms_move_their_stress_as_grammars_print_it(line):
    expected = unicodedata.normalize("NFC", DEFINITE[line]).split()
    assert cells(adjectives.decline(entry(line)), Degree.POSITIVE, True) == expected


def test_the_comparative_belongs_to_class_4_whatever_the_word_does():
    expected = """gerèsnis gerèsnio geresniám gerèsnį geresniù geresniamè
        geresnì geresnių̃ geresníems geresniùs geresniaĩs geresniuosè
        gerèsnė geresnė̃s gerèsnei gerèsnę geresnè geresnėjè
        gerèsnės geresnių̃ geresnė́ms geresnès geresnėmìs geresnėsè"""
    forms = adjectives.decline(entry("gẽras, gerà 4"))
    assert cells(forms, Degree.COMPARATIVE, False) == unicodedata.normalize("NFC", expected).split()
    raudonas = adjectives.decline(entry("raudónas, raudóna 1"))
    assert cells(raudonas, Degree.COMPARATIVE, False)[:3] == ["raudonèsnis", "raudonèsnio", "raudonesniám"]
    assert cells(forms, Degree.COMPARATIVE, True)[:3] == ["geresnỹsis", "gerèsniojo", "geresniájam"]


def test_the_superlative_never_moves_its_stress():
    forms = adjectives.decline(entry("platùs, platì 4"))
    assert cells(forms, Degree.SUPERLATIVE, False)[:7] == [
        "plačiáusias",
        "plačiáusio",
        "plačiáusiam",
        "plačiáusią",
        "plačiáusiu",
        "plačiáusiame",
        "plačiáusi",
    ]
    assert cells(forms, Degree.SUPERLATIVE, True)[0] == "plačiáusiasis"


@pytest.mark.parametrize(
    ("line", "comparative", "superlative"),
    [
        ("gẽras, gerà 4", "geresnis", "geriausias"),
        ("dìdelis, dìdelė 3b", "didesnis", "didžiausias"),
        ("saldùs, saldì 3", "saldesnis", "saldžiausias"),
        ("šil̃tas, šiltà 4", "šiltesnis", "šilčiausias"),
        ("naũjas, naujà 4", "naujesnis", "naujausias"),
        ("žãlias, žalià 4", "žalesnis", "žaliausias"),
    ],
)
def test_degrees_are_spelled_with_the_right_stem(line, comparative, superlative):
    forms = adjectives.decline(entry(line))
    assert strip_stress(cells(forms, Degree.COMPARATIVE, False)[0]) == comparative
    assert strip_stress(cells(forms, Degree.SUPERLATIVE, False)[0]) == superlative


@pytest.mark.parametrize(
    ("line", "neuters"),
    [
        ("gẽras, gerà 4", ["gẽra", "geriaũ", "geriáusia"]),
        ("gražùs, gražì 4", ["gražù", "gražiaũ", "gražiáusia"]),
        ("žãlias, žalià 4", ["žãlia", "žaliaũ", "žaliáusia"]),
        ("lýgus, lýgi 3", ["lýgu", "lygiaũ", "lygiáusia"]),
        ("medìnis, medìnė 2", []),
    ],
)
def test_the_neuter_has_neither_case_nor_number(line, neuters):
    found = [form for form in adjectives.decline(entry(line)) if form.tags.gender is Gender.NEUTER]
    assert [form.stressed for form in found] == [unicodedata.normalize("NFC", neuter) for neuter in neuters]
    assert all(form.tags.case is None and form.tags.number is None for form in found)


def test_definite_forms_of_class_1_keep_their_stress_but_for_the_known_movable_words():
    laimingas = adjectives.decline(entry("laimìngas, laimìnga 1"))
    assert set(cells(laimingas, Degree.POSITIVE, True)[:2]) == {"laimìngasis", "laimìngojo"}
    melynas = adjectives.decline(entry("mė́lynas, mė́lyna 1"))
    assert cells(melynas, Degree.POSITIVE, True)[:2] == ["mėlynàsis", unicodedata.normalize("NFC", "mė́lynojo")]
    pilkonas = adjectives.decline(entry("gelsvónas, gelsvóna 1"))
    assert cells(pilkonas, Degree.POSITIVE, True)[0] == "gelsvonasis"


def test_relations_nations_and_near_pronouns_have_no_degrees():
    def degrees(word: Entry) -> set[Degree | None]:
        return {form.tags.degree for form in adjectives.decline(word)}

    assert degrees(entry("medìnis, medìnė 2")) == {Degree.POSITIVE}
    assert degrees(entry("kìtas, kità 4")) == {Degree.POSITIVE}
    assert degrees(entry("lietùviškas, lietùviška 1")._replace(meaning="nationality")) == {Degree.POSITIVE}


def test_a_comparative_that_is_a_word_of_its_own_is_declined_as_one():
    forms = adjectives.decline(entry("didèsnis, didèsnė 4"))
    assert {form.tags.degree for form in forms} == {Degree.COMPARATIVE}
    assert cells(forms, Degree.COMPARATIVE, False)[:3] == ["didèsnis", "didèsnio", "didesniám"]


def test_participles_that_became_adjectives_keep_their_stress():
    forms = adjectives.decline(entry("pavar̃gęs, pavar̃gusi"))
    expected = "pavar̃gęs pavar̃gusio pavar̃gusiam pavar̃gusį pavar̃gusiu pavar̃gusiame pavar̃gę pavar̃gusių pavar̃gusiems"
    assert cells(forms, Degree.POSITIVE, False)[:9] == expected.split()
    forms = adjectives.decline(entry("ateĩnantis, ateĩnanti"))
    assert cells(forms, Degree.POSITIVE, False)[:3] == ["ateĩnantis", "ateĩnančio", "ateĩnančiam"]


def test_marks_never_change_the_letters_and_every_form_has_its_tags():
    for line in SIMPLE:
        forms = adjectives.decline(entry(line))
        assert forms[0].form == entry(line).lemma
        for form in forms:
            assert form.stressed is None or strip_stress(form.stressed) == form.form
            assert unicodedata.is_normalized("NFC", form.form + (form.stressed or ""))
            assert form.tags.degree
            assert form.tags.definite is not None
            assert form.tags.gender


@pytest.mark.parametrize("line", ["geras, gera 4", "gẽras, gerà", "gẽras, gerà 3", "gẽras, gẽra 4", "gražùs, gražì 1"])
def test_where_marks_and_class_are_missing_or_contradict_no_form_is_marked(line):
    assert {form.stressed for form in adjectives.decline(entry(line))} == {None}


def test_the_spelling_dictionary_knows_the_forms():
    forms = {form.form for form in adjectives.decline(entry("platùs, platì 4"))}
    assert [form for form in sorted(forms) if not in_dictionary(form)] == []
