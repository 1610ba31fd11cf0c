import unicodedata

import pytest

from lexicon.spelling import in_dictionary
from lithuanian import nouns
from lithuanian.grammar import Case, Entry, Gender, Number, PartOfSpeech
from lithuanian.letters import strip_stress

# Paradigms as school grammars print them: seven cases of the singular, seven of the plural.
PARADIGMS = {
    "výras, -o m 1": """výras výro výrui výrą výru výre výre
        výrai výrų výrams výrus výrais výruose výrai""",
    "bùtas, -o m 2": """bùtas bùto bùtui bùtą butù butè bùte
        bùtai bùtų bùtams butùs bùtais bùtuose bùtai""",
    "lángas, -o m 3": """lángas lángo lángui lángą lángu langè lánge
        langaĩ langų̃ langáms lángus langaĩs languosè langaĩ""",
    "nãmas, -o m 4": """nãmas nãmo nãmui nãmą namù namè nãme
        namaĩ namų̃ namáms namùs namaĩs namuosè namaĩ""",
    "ãdresas, -o m 3b": """ãdresas ãdreso ãdresui ãdresą ãdresu adresè ãdrese
        adresaĩ adresų̃ adresáms ãdresus adresaĩs adresuosè adresaĩ""",
    "kẽlias, -io m 4": """kẽlias kẽlio kẽliui kẽlią keliù kelyjè kelỹ
        keliaĩ kelių̃ keliáms keliùs keliaĩs keliuosè keliaĩ""",
    "svẽčias, -io m 4": """svẽčias svẽčio svẽčiui svẽčią svečiù svetyjè svetỹ
        svečiaĩ svečių̃ svečiáms svečiùs svečiaĩs svečiuosè svečiaĩ""",
    "brólis, -io m 1": """brólis brólio bróliui brólį bróliu brólyje bróli
        bróliai brólių bróliams brólius bróliais bróliuose bróliai""",
    "mẽdis, -džio m 2": """mẽdis mẽdžio mẽdžiui mẽdį medžiù mẽdyje mẽdi
        mẽdžiai mẽdžių mẽdžiams medžiùs mẽdžiais mẽdžiuose mẽdžiai""",
    "arklỹs, árklio m 3": """arklỹs árklio árkliui árklį árkliu arklyjè arklỹ
        arkliaĩ arklių̃ arkliáms árklius arkliaĩs arkliuosè arkliaĩ""",
    "gaidỹs, gaĩdžio m 4": """gaidỹs gaĩdžio gaĩdžiui gaĩdį gaidžiù gaidyjè gaidỹ
        gaidžiaĩ gaidžių̃ gaidžiáms gaidžiùs gaidžiaĩs gaidžiuosè gaidžiaĩ""",
    "líepa, -os f 1": """líepa líepos líepai líepą líepa líepoje líepa
        líepos líepų líepoms líepas líepomis líepose líepos""",
    "rankà, rañkos f 2": """rankà rañkos rañkai rañką rankà rañkoje rañka
        rañkos rañkų rañkoms rankàs rañkomis rañkose rañkos""",
    "galvà, -õs f 3": """galvà galvõs gálvai gálvą gálva galvojè gálva
        gálvos galvų̃ galvóms gálvas galvomìs galvosè gálvos""",
    "dienà, -õs f 4": """dienà dienõs diẽnai diẽną dienà dienojè diẽna
        diẽnos dienų̃ dienóms dienàs dienomìs dienosè diẽnos""",
    "valandà, -õs f 3b": """valandà valandõs vãlandai vãlandą vãlanda valandojè vãlanda
        vãlandos valandų̃ valandóms vãlandas valandomìs valandosè vãlandos""",
    "žinià, -iõs f 4": """žinià žiniõs žìniai žìnią žinià žiniojè žìnia
        žìnios žinių̃ žinióms žiniàs žiniomìs žiniosè žìnios""",
    "ùpė, -ės f 2": """ùpė ùpės ùpei ùpę upè ùpėje ùpe
        ùpės ùpių ùpėms upès ùpėmis ùpėse ùpės""",
    "aikštė̃, -ė̃s f 3": """aikštė̃ aikštė̃s áikštei áikštę áikšte aikštėjè áikšte
        áikštės aikščių̃ aikštė́ms áikštes aikštėmìs aikštėsè áikštės""",
    "katė̃, -ė̃s f 4": """katė̃ katė̃s kãtei kãtę katè katėjè kãte
        kãtės kačių̃ katė́ms katès katėmìs katėsè kãtės""",
    "krósnis, -ies f 1": """krósnis krósnies krósniai krósnį krósnimi krósnyje krósnie
        krósnys krósnių krósnims krósnis krósnimis krósnyse krósnys""",
    "širdìs, -iẽs f 3": """širdìs širdiẽs šìrdžiai šìrdį širdimì širdyjè širdiẽ
        šìrdys širdžių̃ širdìms šìrdis širdimìs širdysè šìrdys""",
    "akìs, -iẽs f 4": """akìs akiẽs ãkiai ãkį akimì akyjè akiẽ
        ãkys akių̃ akìms akìs akimìs akysè ãkys""",
    "naktìs, -iẽs f 4": """naktìs naktiẽs nãkčiai nãktį naktimì naktyjè naktiẽ
        nãktys naktų̃ naktìms naktìs naktimìs naktysè nãktys""",
    "dantìs, -iẽs m 4": """dantìs dantiẽs dañčiui dañtį dantimì dantyjè dantiẽ
        dañtys dantų̃ dantìms dantìs dantimìs dantysè dañtys""",
    "tur̃gus, -aus m 2": """tur̃gus tur̃gaus tur̃gui tur̃gų tur̃gumi tur̃guje tur̃gau
        tur̃gūs tur̃gų tur̃gums turgùs tur̃gumis tur̃guose tur̃gūs""",
    "sūnùs, -aũs m 3": """sūnùs sūnaũs sū́nui sū́nų sūnumì sūnujè sūnaũ
        sū́nūs sūnų̃ sūnùms sū́nus sūnumìs sūnuosè sū́nūs""",
    "vaĩsius, -iaus m 2": """vaĩsius vaĩsiaus vaĩsiui vaĩsių vaĩsiumi vaĩsiuje vaĩsiau
        vaĩsiai vaĩsių vaĩsiams vaisiùs vaĩsiais vaĩsiuose vaĩsiai""",
    "vanduõ, vandeñs m 3a": """vanduõ vandeñs vándeniui vándenį vándeniu vandenyjè vandeniẽ
        vándenys vandenų̃ vandenìms vándenis vandenimìs vandenysè vándenys""",
    "akmuõ, akmeñs m 3b": """akmuõ akmeñs ãkmeniui ãkmenį ãkmeniu akmenyjè akmeniẽ
        ãkmenys akmenų̃ akmenìms ãkmenis akmenimìs akmenysè ãkmenys""",
    "šuõ, šuñs m 4": """šuõ šuñs šùniui šùnį šuniù šunyjè šuniẽ
        šùnys šunų̃ šunìms šunìs šunimìs šunysè šùnys""",
    "sesuõ, seser̃s f 3b": """sesuõ seser̃s sẽseriai sẽserį seserimì seseryjè seseriẽ
        sẽserys seserų̃ seserìms sẽseris seserimìs seserysè sẽserys""",
    "duktė̃, dukter̃s f 3b": """duktė̃ dukter̃s dùkteriai dùkterį dukterimì dukteryjè dukteriẽ
        dùkterys dukterų̃ dukterìms dùkteris dukterimìs dukterysè dùkterys""",
    "móteris, móters f 1": """móteris móters móteriai móterį móterimi móteryje móterie
        móterys móterų móterims móteris móterimis móteryse móterys""",
    "obelìs, obel̃s f 3a": """obelìs obel̃s óbeliai óbelį obelimì obelyjè obeliẽ
        óbelys obelų̃ obelìms óbelis obelimìs obelysè óbelys""",
    "mė́nuo, mė́nesio m 1": """mė́nuo mė́nesio mė́nesiui mė́nesį mė́nesiu mė́nesyje mė́nesi
        mė́nesiai mė́nesių mė́nesiams mė́nesius mė́nesiais mė́nesiuose mė́nesiai""",
    "žmogùs, -aũs m 4": """žmogùs žmogaũs žmõgui žmõgų žmogumì žmogujè žmogaũ
        žmónės žmonių̃ žmonė́ms žmónes žmonėmìs žmonėsè žmónės""",
    "mókytojas, -o m 1": """mókytojas mókytojo mókytojui mókytoją mókytoju mókytojuje mókytojau
        mókytojai mókytojų mókytojams mókytojus mókytojais mókytojuose mókytojai""",
    "dė̃dė, -ės m 2": """dė̃dė dė̃dės dė̃dei dė̃dę dėdè dė̃dėje dė̃de
        dė̃dės dė̃džių dė̃dėms dėdès dė̃dėmis dė̃dėse dė̃dės""",
}

PLURAL_ONLY = {
    "dùrys, -ų f 2": "dùrys dùrų dùrims durìs dùrimis dùryse dùrys",
    "kélnės, -ių f 1": "kélnės kélnių kélnėms kélnes kélnėmis kélnėse kélnės",
    "pinigaĩ, -ų̃ m 3b": "pinigaĩ pinigų̃ pinigáms pìnigus pinigaĩs piniguosè pinigaĩ",
    "akiniaĩ, -ių̃ m 3b": "akiniaĩ akinių̃ akiniáms ãkinius akiniaĩs akiniuosè akiniaĩ",
    "mẽtai, -ų m 2": "mẽtai mẽtų mẽtams metùs mẽtais mẽtuose mẽtai",
    "pùsryčiai, -ių m 1": "pùsryčiai pùsryčių pùsryčiams pùsryčius pùsryčiais pùsryčiuose pùsryčiai",
    "Kalė̃dos, -ų f 2": "Kalė̃dos Kalė̃dų Kalė̃doms Kalėdàs Kalė̃domis Kalė̃dose Kalė̃dos",
    "piẽtūs, -ų̃ m 4": "piẽtūs pietų̃ pietùms pietùs pietumìs pietuosè piẽtūs",
    "gryníeji, -ų̃jų m": "gryníeji grynų̃jų gryníesiems grynúosius grynaĩsiais grynuõsiuose gryníeji",
}


def entry(line: str, *, number: Number | None = None, meaning: str = "", pos: str = "noun") -> Entry:
    """A word from the line of a dictionary: `mẽdis, -džio m 2`."""
    parts, rest = unicodedata.normalize("NFC", line).split(", ")
    genitive, gender, *accent_class = rest.split()
    return Entry(
        uid="word",
        lemma=strip_stress(parts),
        accented=parts,
        pos=PartOfSpeech(pos),
        parts=(parts, genitive),
        gender=Gender(gender),
        accent_class="".join(accent_class),
        number=number,
        meaning=meaning,
    )


def cells(word: Entry, number: Number) -> list[str]:
    """The first form of each case."""
    forms = nouns.decline(word)
    found = []
    for case in Case:
        form = next(form for form in forms if form.tags.case is case and form.tags.number is number)
        found.append(form.stressed or form.form)
    return found


@pytest.mark.parametrize("line", PARADIGMS)
def test_a_noun_is_declined_and_stressed_as_grammars_print_it(line):
    word = entry(line)
    expected = unicodedata.normalize("NFC", PARADIGMS[line]).split()
    assert cells(word, Number.SINGULAR) + cells(word, Number.PLURAL) == expected


@pytest.mark.parametrize("line", PLURAL_ONLY)
def test_a_noun_without_singular_has_its_plural_only(line):
    word = entry(line, number=Number.PLURAL)
    assert cells(word, Number.PLURAL) == unicodedata.normalize("NFC", PLURAL_ONLY[line]).split()
    assert {form.tags.number for form in nouns.decline(word)} == {Number.PLURAL}


def test_the_dictionary_form_comes_first_and_every_form_says_case_number_and_gender():
    for line in PARADIGMS:
        word = entry(line)
        forms = nouns.decline(word)
        assert forms[0].form == word.lemma
        assert forms[0].stressed == word.accented
        assert all(form.tags.gender is word.gender and form.tags.case and form.tags.number for form in forms)
        assert all(form.lemma == word.lemma and form.pos is PartOfSpeech.NOUN for form in forms)


def test_marks_never_change_the_letters_and_all_is_composed():
    for line in PARADIGMS:
        for form in nouns.decline(entry(line)):
            assert form.stressed is None or strip_stress(form.stressed) == form.form
            assert unicodedata.is_normalized("NFC", form.form + (form.stressed or ""))


def test_a_word_without_plural_has_seven_forms():
    assert len(nouns.decline(entry("píenas, -o m 1", number=Number.SINGULAR))) == 7


def test_an_indeclinable_word_has_one_form_without_case():
    word = entry("kìno, kìno m", pos="noun")._replace(indeclinable=True)
    (form,) = nouns.decline(word)
    assert (form.form, form.stressed, form.tags.case) == ("kino", "kìno", None)


@pytest.mark.parametrize(
    ("line", "called"),
    [
        ("draũgas, -o m 4", "draũge"),
        ("mokinỹs, mókinio m 3a", "mokinỹ"),
        ("mamà, -õs f 4", "mãma"),
        ("profèsorius, -iaus m 1", "profèsoriau"),
        ("polìcininkas, -o m 1", "polìcininke"),
        ("tė̃tis, -čio m 2", "tė̃ti"),
    ],
)
def test_people_are_called_as_people_say_it(line, called):
    assert cells(entry(line), Number.SINGULAR)[6] == called


def test_a_boy_may_be_called_without_an_ending():
    forms = nouns.decline(entry("berniùkas, -o m 2", meaning="person"))
    assert [
        form.stressed for form in forms if form.tags.case is Case.VOCATIVE and form.tags.number is Number.SINGULAR
    ] == [
        "berniùke",
        "berniùk",
    ]


def test_a_man_is_called_otherwise_than_a_town():
    assert cells(entry("Jõnas, -o m 2", meaning="name", pos="proper"), Number.SINGULAR)[6] == "Jõnai"
    assert cells(entry("Kaũnas, -o m 2", meaning="area", pos="proper"), Number.SINGULAR)[6] == "Kaũne"


def test_a_cell_may_have_two_right_forms_the_usual_one_first():
    def both(line: str, case: Case) -> list[str | None]:
        forms = nouns.decline(entry(line))
        return [f.stressed for f in forms if f.tags.case is case and f.tags.number is Number.SINGULAR]

    assert both("vė́jas, -o m 1", Case.LOCATIVE) == ["vė́jyje", "vė́juje"]
    assert both("dantìs, -iẽs m 4", Case.INSTRUMENTAL) == ["dantimì", "dančiù"]
    assert both("vanduõ, vandeñs m 3a", Case.INSTRUMENTAL) == ["vándeniu", "vandenimì"]


@pytest.mark.parametrize(
    ("lemma", "gender", "plural"),
    [
        ("ausis", "f", "ausų"),
        ("žuvis", "f", "žuvų"),
        ("žąsis", "f", "žąsų"),
        ("pušis", "f", "pušų"),
        ("šaknis", "f", "šaknų"),
        ("debesis", "m", "debesų"),
        ("vagis", "m", "vagių"),
        ("pilis", "f", "pilių"),
        ("mintis", "f", "minčių"),
    ],
)
def test_the_genitive_plural_of_i_stems_is_hard_or_soft_as_usage_has_it(lemma, gender, plural):
    word = Entry("", lemma, lemma, PartOfSpeech.NOUN, (lemma, "-ies"), Gender(gender))
    assert cells(word, Number.PLURAL)[1] == plural


@pytest.mark.parametrize(
    "line",
    [
        "namas, -o m 4",  # no mark
        "nãmas, -o m",  # no class
        "nãmas, -o m 3",  # class 3 wants an acute
        "výras, -o m 2",  # class 2 has none
        "galvà, -õs f 1",  # class 1 never stresses an ending
        "rankà, -õs f 2",  # nor does class 2 in the genitive
        "žmonà, -õs f 9",  # no such class
    ],
)
def test_where_marks_and_class_are_missing_or_contradict_no_form_is_marked(line):
    forms = nouns.decline(entry(line))
    assert len(forms) == 14
    assert {form.stressed for form in forms} == {None}


def test_a_stem_whose_vowel_the_class_does_not_tell_stays_unmarked_but_for_its_endings():
    # kopà: kõpos is long, zonà: zònos is short; only the genitive can say which.
    forms = nouns.decline(entry("zonà, -os f 2"))
    assert {form.stressed for form in forms} == {"zonà", "zonàs", None}
    assert cells(entry("zonà, zònos f 2"), Number.SINGULAR)[1] == "zònos"


def test_what_is_no_lithuanian_noun_has_no_forms():
    assert nouns.decline(Entry("", "bla bla", "bla bla", PartOfSpeech.NOUN)) == ()
    assert nouns.decline(Entry("", "x", "x", PartOfSpeech.NOUN)) == ()
    assert nouns.decline(Entry("", "hotel", "hotel", PartOfSpeech.NOUN)) == ()


@pytest.mark.parametrize("line", ["mẽdis, -džio m 2", "vanduõ, vandeñs m 3a", "širdìs, -iẽs f 3", "kẽlias, -io m 4"])
def test_the_spelling_dictionary_knows_the_forms(line):
    assert [f.form for f in nouns.decline(entry(line)) if not in_dictionary(f.form)] in ([], ["vandenimi"])
