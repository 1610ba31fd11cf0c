"""Whole paradigms, written by hand from school tables (Dabartinės lietuvių kalbos gramatika, Dabartinės lietuvių kalbos žodynas).

Nothing here was printed by the code under test. Persons stand in the order aš, tu, jis, mes, jūs.
"""

import unicodedata

import pytest

from lithuanian import stress
from lithuanian.grammar import Case, Entry, Form, Gender, Mood, Number, PartOfSpeech, Tags, Tense, Voice
from lithuanian.verbs import conjugate, negations

PERSONS = ((1, Number.SINGULAR), (2, Number.SINGULAR), (3, None), (1, Number.PLURAL), (2, Number.PLURAL))

#: Principal parts, then present, past, frequentative, future, conditional, imperative.
FINITE = """
dìrbti dìrba dìrbo
dìrbu dìrbi dìrba dìrbame dìrbate
dìrbau dìrbai dìrbo dìrbome dìrbote
dìrbdavau dìrbdavai dìrbdavo dìrbdavome dìrbdavote
dìrbsiu dìrbsi dir̃bs dìrbsime dìrbsite
dìrbčiau dìrbtum dìrbtų dìrbtume dìrbtumėte
dìrbk dìrbkime dìrbkite

nèšti nẽša nẽšė
nešù nešì nẽša nẽšame nẽšate
nešiaũ nešeĩ nẽšė nẽšėme nẽšėte
nèšdavau nèšdavai nèšdavo nèšdavome nèšdavote
nèšiu nèši nèš nèšime nèšite
nèščiau nèštum nèštų nèštume nèštumėte
nèšk nèškime nèškite

skaitýti skaĩto skaĩtė
skaitaũ skaitaĩ skaĩto skaĩtome skaĩtote
skaičiaũ skaiteĩ skaĩtė skaĩtėme skaĩtėte
skaitýdavau skaitýdavai skaitýdavo skaitýdavome skaitýdavote
skaitýsiu skaitýsi skaitỹs skaitýsime skaitýsite
skaitýčiau skaitýtum skaitýtų skaitýtume skaitýtumėte
skaitýk skaitýkime skaitýkite

mylė́ti mýli mylė́jo
mýliu mýli mýli mýlime mýlite
mylė́jau mylė́jai mylė́jo mylė́jome mylė́jote
mylė́davau mylė́davai mylė́davo mylė́davome mylė́davote
mylė́siu mylė́si mylė̃s mylė́sime mylė́site
mylė́čiau mylė́tum mylė́tų mylė́tume mylė́tumėte
mylė́k mylė́kime mylė́kite

kalbė́ti kal̃ba kalbė́jo
kalbù kalbì kal̃ba kal̃bame kal̃bate
kalbė́jau kalbė́jai kalbė́jo kalbė́jome kalbė́jote
kalbė́davau kalbė́davai kalbė́davo kalbė́davome kalbė́davote
kalbė́siu kalbė́si kalbė̃s kalbė́sime kalbė́site
kalbė́čiau kalbė́tum kalbė́tų kalbė́tume kalbė́tumėte
kalbė́k kalbė́kime kalbė́kite

turė́ti tùri turė́jo
turiù turì tùri tùrime tùrite
turė́jau turė́jai turė́jo turė́jome turė́jote
turė́davau turė́davai turė́davo turė́davome turė́davote
turė́siu turė́si turė̃s turė́sime turė́site
turė́čiau turė́tum turė́tų turė́tume turė́tumėte
turė́k turė́kime turė́kite

eĩti eĩna ė̃jo
einù einì eĩna eĩname eĩnate
ėjaũ ėjaĩ ė̃jo ė̃jome ė̃jote
eĩdavau eĩdavai eĩdavo eĩdavome eĩdavote
eĩsiu eĩsi eĩs eĩsime eĩsite
eĩčiau eĩtum eĩtų eĩtume eĩtumėte
eĩk eĩkime eĩkite

dúoti dúoda dãvė
dúodu dúodi dúoda dúodame dúodate
daviaũ daveĩ dãvė dãvėme dãvėte
dúodavau dúodavai dúodavo dúodavome dúodavote
dúosiu dúosi duõs dúosime dúosite
dúočiau dúotum dúotų dúotume dúotumėte
dúok dúokime dúokite

im̃ti ìma ė̃mė
imù imì ìma ìmame ìmate
ėmiaũ ėmeĩ ė̃mė ė̃mėme ė̃mėte
im̃davau im̃davai im̃davo im̃davome im̃davote
im̃siu im̃si im̃s im̃sime im̃site
im̃čiau im̃tum im̃tų im̃tume im̃tumėte
im̃k im̃kime im̃kite

kviẽsti kviẽčia kviẽtė
kviečiù kvietì kviẽčia kviẽčiame kviẽčiate
kviečiaũ kvieteĩ kviẽtė kviẽtėme kviẽtėte
kviẽsdavau kviẽsdavai kviẽsdavo kviẽsdavome kviẽsdavote
kviẽsiu kviẽsi kviẽs kviẽsime kviẽsite
kviẽsčiau kviẽstum kviẽstų kviẽstume kviẽstumėte
kviẽsk kviẽskime kviẽskite

važiúoti važiúoja važiãvo
važiúoju važiúoji važiúoja važiúojame važiúojate
važiavaũ važiavaĩ važiãvo važiãvome važiãvote
važiúodavau važiúodavai važiúodavo važiúodavome važiúodavote
važiúosiu važiúosi važiuõs važiúosime važiúosite
važiúočiau važiúotum važiúotų važiúotume važiúotumėte
važiúok važiúokime važiúokite

gyvénti gyvẽna gyvẽno
gyvenù gyvenì gyvẽna gyvẽname gyvẽnate
gyvenaũ gyvenaĩ gyvẽno gyvẽnome gyvẽnote
gyvéndavau gyvéndavai gyvéndavo gyvéndavome gyvéndavote
gyvénsiu gyvénsi gyveñs gyvénsime gyvénsite
gyvénčiau gyvéntum gyvéntų gyvéntume gyvéntumėte
gyvénk gyvénkime gyvénkite

nupir̃kti nùperka nupir̃ko
nùperku nùperki nùperka nùperkame nùperkate
nupirkaũ nupirkaĩ nupir̃ko nupir̃kome nupir̃kote
nupir̃kdavau nupir̃kdavai nupir̃kdavo nupir̃kdavome nupir̃kdavote
nupir̃ksiu nupir̃ksi nupir̃ks nupir̃ksime nupir̃ksite
nupir̃kčiau nupir̃ktum nupir̃ktų nupir̃ktume nupir̃ktumėte
nupir̃k nupir̃kime nupir̃kite

supràsti suprañta suprãto
suprantù suprantì suprañta suprañtame suprañtate
suprataũ suprataĩ suprãto suprãtome suprãtote
supràsdavau supràsdavai supràsdavo supràsdavome supràsdavote
supràsiu supràsi supràs supràsime supràsite
supràsčiau supràstum supràstų supràstume supràstumėte
supràsk supràskime supràskite

mókytis mókosi mókėsi
mókausi mókaisi mókosi mókomės mókotės
mókiausi mókeisi mókėsi mókėmės mókėtės
mókydavausi mókydavaisi mókydavosi mókydavomės mókydavotės
mókysiuosi mókysiesi mókysis mókysimės mókysitės
mókyčiausi mókytumeisi mókytųsi mókytumės mókytumėtės
mókykis mókykimės mókykitės

kéltis kẽliasi kė́lėsi
keliúosi kelíesi kẽliasi kẽliamės kẽliatės
kė́liausi kė́leisi kė́lėsi kė́lėmės kė́lėtės
kéldavausi kéldavaisi kéldavosi kéldavomės kéldavotės
kélsiuosi kélsiesi kel̃sis kélsimės kélsitės
kélčiausi kéltumeisi kéltųsi kéltumės kéltumėtės
kélkis kélkimės kélkitės

tikė́tis tìkisi tikė́josi
tikiúosi tikíesi tìkisi tìkimės tìkitės
tikė́jausi tikė́jaisi tikė́josi tikė́jomės tikė́jotės
tikė́davausi tikė́davaisi tikė́davosi tikė́davomės tikė́davotės
tikė́siuosi tikė́siesi tikė̃sis tikė́simės tikė́sitės
tikė́čiausi tikė́tumeisi tikė́tųsi tikė́tumės tikė́tumėtės
tikė́kis tikė́kimės tikė́kitės

bū́ti yrà bùvo
esù esì yrà ẽsame ẽsate
buvaũ buvaĩ bùvo bùvome bùvote
bū́davau bū́davai bū́davo bū́davome bū́davote
bū́siu bū́si bùs bū́sime bū́site
bū́čiau bū́tum bū́tų bū́tume bū́tumėte
bū́k bū́kime bū́kite
"""

#: Principal parts, then forms that must be among those of the verb: participles, half-participle, gerunds.
OTHERS = """
dìrbti dìrba dìrbo
dìrbantis dìrbąs dìrbančio dìrbančiam dìrbantį dìrbančiu dìrbančiame dìrbantys dìrbą dìrbančių dìrbantiems dìrbančius
dìrbančiais dìrbančiuose dìrbanti dìrbančios dìrbančiai dìrbančią dìrbančia dìrbančioje dìrbančioms dìrbančiomis
dìrbęs dìrbusio dìrbusiam dìrbusį dìrbusiu dìrbę dìrbusių dìrbusiems dìrbusius dìrbusiais dìrbusi dìrbusios dìrbusiai
dìrbamas dìrbamo dirbamám dìrbamą dìrbamu dirbamamè dirbamì dirbamų̃ dirbamíems dìrbamus dirbamaĩs dirbamuosè
dirbamà dirbamõs dìrbamai dìrbama dirbamojè dìrbamos dirbamóms dìrbamas dirbamomìs dirbamosè
dìrbtas dìrbto dirbtám dìrbtą dìrbtu dirbtamè dirbtì dirbtų̃ dirbtíems dìrbtus dirbtaĩs dirbtà dirbtõs dìrbtai dìrbta
dìrbdamas dirbdamà dirbdamì dìrbdamos dìrbant dìrbus

nèšti nẽša nẽšė
nešą̃s nẽšantis nẽšančio nẽšančiam nẽšantį nešą̃ nẽšantys nẽšančių nẽšantiems nẽšanti nẽšančios nẽšančią
nẽšęs nẽšusio nẽšusi nẽšusią nẽšę nẽšusiems nẽšamas nešamà nešamám nešamõs nešamì nešamíems nẽšamus nešamomìs
nẽštas nẽšto neštám nẽštą neštù neštamè neštà neštõs nẽštai neštojè neštì neštíems neštùs neštaĩs nẽštos neštàs nẽšta
nèšdamas nešdamà nešdamì nèšdamos nẽšant nẽšus

skaitýti skaĩto skaĩtė
skaĩtantis skaĩtąs skaĩtanti skaĩtančiam skaĩtęs skaĩčiusi skaĩčiusiam skaĩtomas skaĩtoma skaĩtomam skaĩtomos
skaitýtas skaitýta skaitýtam skaitýtais skaitýdamas skaitýdama skaitýdami skaĩtant skaĩčius

kalbė́ti kal̃ba kalbė́jo
kalbą̃s kal̃bantis kal̃banti kal̃bančiam kalbė́jęs kalbė́jusi kal̃bamas kalbamà kalbė́tas kalbė́ta kalbė́damas kalbė́dama
kalbė́dami kal̃bant kalbė́jus

mylė́ti mýli mylė́jo
mýlintis mýlinti mýlinčiam mylė́jęs mylė́jusi mýlimas mylimà mylimám mylė́tas mylė́ta mylė́dama mýlint mylė́jus

nupir̃kti nùperka nupir̃ko
nupir̃kęs nupir̃kusi nùpirktas nupirktà nupirktõs nùpirktą nùpirktus nupirktaĩs nupir̃kdamas nupirkdamà nupir̃kus nùperkant

atnèšti àtneša àtnešė
àtnešu àtneši àtnešiau àtnešei atnẽšęs atnẽšusi àtneštas atneštà àtneštus atnèšdamas àtnešantis atnešą̃s atnẽšus

paslė̃pti pàslepia pàslėpė
pàslepiu pàslėpiau paslė̃pęs paslė̃pusi pàslėptas paslėptà paslė̃ps

padė́ti pàdeda padė́jo
pàdedu pàdedi padė́jau padė̃s padė́jęs padė́tas padėtà padė́tus pàdedamas padedamà pàdedant pàdedantis

pérnešti pérneša pérnešė
pérnešu pérneši pérnešiau pérneštas pérnešta pérnešęs pérnešdama pérnešamas pérnešama pérneš

gérti gẽria gė́rė
geriù gerì gẽria gė́riau gė́rei gė́rė ger̃s gérk gẽriantis gẽriamas geriamà gértas gertà gertám gértus gė́ręs gérdamas gerdamà

bū́ti yrà bùvo
esą̃s ẽsantis ẽsanti ẽsančiam bùvęs bùvusi bùvusio ẽsamas esamà bū́tas būtà bū́damas būdamà būdamì ẽsant bùvus
būnù būnì bū̃na bū̃name bū̃nate

studijúoti studijúoja studijãvo
studijúojantis studijúojanti studijãvęs studijãvusi studijúojamas studijúojama studijúotas studijúota studijúodama studijúojant

mókytis mókosi mókėsi
mókęsis mókiusis mókęsi mókiusiosi mókydamasis mókydamasi mókydamiesi mókydamosi mókantis mókiusis
"""

NEGATIVE = """
dìrbti dìrba dìrbo
nedìrbu nedìrba nedìrbo nedir̃bs nedìrbtas nedìrbantis

nèšti nẽša nẽšė
nènešu nèneša nènešame nènešė nènešiau nenèšiu nenèš nenẽšęs nèneštas neneštà nènešantis nenešą̃s nènešant nenèšdamas

rašýti rãšo rãšė
nerašaũ nerãšo nerašiaũ nerãšė nerašỹs nerašýtas

kalbė́ti kal̃ba kalbė́jo
nèkalbu nèkalba nekalbė́jo

pir̃kti per̃ka pir̃ko
nèperka nepir̃ko nepirkaũ nèpirktas nepirktà

kviẽsti kviẽčia kviẽtė
nekviečiù nekviẽčia nèkvietė nèkviestas

turė́ti tùri turė́jo
neturiù neturì netùri netùrime neturė́jo

galė́ti gãli galė́jo
negaliù negalì negãli negãlime negalė́jo

norė́ti nóri norė́jo
nenóriu nenóri nenorė́jo

dúoti dúoda dãvė
nedúoda nèdavė nèdaviau nedúotas

žinóti žìno žinójo
nežinaũ nežìno nežinójo

supràsti suprañta suprãto
nesuprantù nesuprañta nesuprataũ

bū́ti yrà bùvo
nesù nesì nėrà nẽsame nẽsate nebuvaũ nebùvo nebùs nebū̃na

eĩti eĩna ė̃jo
neinù neĩna nėjaũ nė̃jo neĩs neĩk

mókytis mókosi mókėsi
nesimókau nesimóko nesimókė nesimókys nesimókyti nesimókydamas nesimókantis

nèštis nẽšasi nẽšėsi
nesìnešu nesìneša nesìnešė nesinèš

kéltis kẽliasi kė́lėsi
nesìkelia nesikė́lė nesikel̃s
"""


def blocks(text: str) -> list[tuple[str, list[str]]]:
    parts = [block.strip().split("\n") for block in unicodedata.normalize("NFC", text).strip().split("\n\n")]
    return [(lines[0], lines[1:]) for lines in parts]


def verb(parts: str) -> Entry:
    texts = tuple(parts.split())
    return Entry("verb", stress.read(texts[0]).plain, texts[0], PartOfSpeech.VERB, texts)


def first(forms: tuple[Form, ...], tags: Tags) -> str | None:
    """The stressed form of one reading; of forms side by side the first."""
    return next(form.stressed for form in forms if form.tags == tags)


@pytest.mark.parametrize(("parts", "lines"), blocks(FINITE), ids=lambda value: value if isinstance(value, str) else "")
def test_finite_forms_are_those_of_the_grammar(parts, lines):
    forms = conjugate(verb(parts))
    made = [
        [
            first(forms, Tags(tense=tense, person=person, number=number, mood=Mood.INDICATIVE, negative=False))
            for person, number in PERSONS
        ]
        for tense in (Tense.PRESENT, Tense.PAST, Tense.FREQUENTATIVE, Tense.FUTURE)
    ]
    for mood, persons in ((Mood.CONDITIONAL, PERSONS), (Mood.IMPERATIVE, (PERSONS[1], PERSONS[3], PERSONS[4]))):
        made.append([first(forms, Tags(person=p, number=n, mood=mood, negative=False)) for p, n in persons])
    assert made == [line.split() for line in lines]


@pytest.mark.parametrize(("parts", "lines"), blocks(OTHERS), ids=lambda value: value if isinstance(value, str) else "")
def test_participles_and_gerunds_are_those_of_the_grammar(parts, lines):
    made = {form.stressed for form in conjugate(verb(parts))}
    assert [form for line in lines for form in line.split() if form not in made] == []


@pytest.mark.parametrize(
    ("parts", "lines"), blocks(NEGATIVE), ids=lambda value: value if isinstance(value, str) else ""
)
def test_forms_with_ne_are_those_of_the_grammar(parts, lines):
    made = {form.stressed or form.form for form in negations(verb(parts))}
    assert [form for line in lines for form in line.split() if form not in made] == []


def test_the_declension_of_a_mobile_participle_cell_by_cell():
    forms = conjugate(verb(unicodedata.normalize("NFC", "pir̃kti per̃ka pir̃ko")))
    table = {
        (Number.SINGULAR, Gender.MASCULINE): "pir̃ktas pir̃kto pirktám pir̃ktą pirktù pirktamè",
        (Number.SINGULAR, Gender.FEMININE): "pirktà pirktõs pir̃ktai pir̃ktą pirktà pirktojè",
        (Number.PLURAL, Gender.MASCULINE): "pirktì pirktų̃ pirktíems pirktùs pirktaĩs pirktuosè",
        (Number.PLURAL, Gender.FEMININE): "pir̃ktos pirktų̃ pirktóms pirktàs pirktomìs pirktosè",
    }
    cases = (Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.LOCATIVE)
    base = Tags(mood=Mood.PARTICIPLE, voice=Voice.PASSIVE, tense=Tense.PAST, definite=False, negative=False)
    for (number, gender), row in table.items():
        made = [first(forms, base._replace(case=case, number=number, gender=gender)) for case in cases]
        assert made == unicodedata.normalize("NFC", row).split()
    assert first(forms, base._replace(gender=Gender.NEUTER)) == unicodedata.normalize("NFC", "pir̃kta")
