"""What A1 and A2 verbs demand: their frames, written as Lithuanian dictionaries do, with question words.

A line is `verbs | frame; frame`. `ko` is the genitive, `kam` the dative, `ką` the accusative, `kuo` the instrumental,
`kur` the locative, `kas` a nominative that is not a person acting, `inf` an infinitive; a preposition stands before
its question word. `/rule` after a slot names a rule other than the usual one of that case. Checked against the
government notes of the Dabartinės lietuvių kalbos žodynas as far as A2 reaches; rarer frames are left out.
"""

FRAMES = """
# needing, wanting, looking for
reikėti prireikti | kam/dative-feeling ko/genitive-after-reikia; kam/dative-feeling inf
norėti užsinorėti | ko/genitive-after-reikia; inf
norėtis | kam/dative-feeling ko/genitive-after-reikia; kam/dative-feeling inf
ieškoti paieškoti | ko/genitive-after-reikia

# the genitive
laukti palaukti sulaukti | ko
bijoti išsigąsti | ko; inf
vengti | ko; inf
klausti paklausti | ko; ko apie ką
teirautis pasiteirauti | ko; apie ką
klausyti klausytis paklausyti pasiklausyti | ko
mokytis pasimokyti | ko; inf
išmokti | ko; ką; inf
mokyti išmokyti | ką ko; ką inf
prašyti paprašyti | ko; ko inf; ką inf
tikėtis | ko; inf
linkėti palinkėti | kam ko/genitive-wishes
atsisakyti | ko; inf
siekti | ko; inf
netekti | ko
saugotis | ko
gėdytis drovėtis | ko; inf
gailėtis pasigailėti | ko
ilgėtis pasiilgti | ko
nekęsti | ko
pavydėti | kam ko
pavalgyti atsigerti paragauti | ko/genitive-of-part
įpilti pripilti įsipilti | kam/dative-for-whom ko/genitive-of-part; ką
trūkti pritrūkti stigti | kam/dative-feeling ko/genitive-of-lack
užtekti pakakti | kam/dative-feeling ko/genitive-of-lack
atsiprašyti | ko; už ką; dėl ko

# the dative
duoti paduoti atiduoti perduoti | kam ką; kam inf
dovanoti padovanoti | kam ką
rodyti parodyti | kam ką
sakyti pasakyti | kam ką; kam apie ką
pasakoti papasakoti | kam ką; kam apie ką
aiškinti paaiškinti | kam ką
pranešti | kam ką; kam apie ką
siųsti išsiųsti nusiųsti atsiųsti | kam ką
rašyti parašyti | kam ką; kam apie ką; kuo/instrumental-means
užrašyti įrašyti | kam ką
skambinti paskambinti | kam; dėl ko
padėti | kam; kam inf; ką
pagelbėti | kam
nešti atnešti nunešti įnešti išnešti | kam/dative-for-whom ką
vežti atvežti nuvežti išvežti | kam/dative-for-whom ką
pristatyti | kam ką
grąžinti sugrąžinti | kam ką
skolinti paskolinti | kam ką
parduoti | kam ką
siūlyti pasiūlyti | kam ką; kam inf
patarti rekomenduoti | kam ką; kam inf
leisti | kam inf; ką
drausti uždrausti | kam inf; ką
trukdyti sutrukdyti | kam; kam inf
atsakyti | kam; į ką; už ką
dėkoti padėkoti | kam už ką
žadėti pažadėti | kam ką; kam inf
atleisti | kam; ką
šypsotis nusišypsoti | kam
meluoti pameluoti | kam
pritarti | kam
priklausyti | kam; nuo ko
ruoštis pasiruošti rengtis pasirengti | kam; inf
palikti | kam ką
aukoti paaukoti | kam ką
vadovauti | kam

# to whom something happens
patikti | kam/dative-feeling kas; kam/dative-feeling inf
tikti pritikti | kam/dative-feeling kas; prie ko
rūpėti | kam/dative-feeling kas
skaudėti | kam/dative-feeling ką
niežėti peršėti | kam/dative-feeling ką
sektis pasisekti | kam/dative-feeling; kam/dative-feeling inf
pavykti | kam/dative-feeling kas; kam/dative-feeling inf
tekti | kam/dative-feeling inf
atrodyti | kam/dative-feeling
atsitikti nutikti | kam/dative-feeling kas
apsimokėti | kam/dative-feeling inf

# the accusative
turėti | ką; inf
matyti pamatyti | ką
žiūrėti pažiūrėti | ką; į ką
žiūrėtis pasižiūrėti | ką; į ką
skaityti perskaityti paskaityti | ką; apie ką
suprasti | ką
žinoti sužinoti | ką; apie ką
pažinti atpažinti | ką
mėgti pamėgti | ką; inf
mylėti pamilti | ką
valgyti suvalgyti | ką; kuo/instrumental-means
gerti išgerti | ką; iš ko
imti paimti | ką; iš ko
pasiimti atsiimti | ką
atimti | ką iš ko
pirkti nupirkti | kam/dative-for-whom ką; už ką
nusipirkti įsigyti | ką; už ką
gaminti pagaminti virti išvirti kepti iškepti | kam/dative-for-whom ką
daryti padaryti | ką; kam/dative-for-whom ką
gauti | ką iš ko
mokėti sumokėti | kam už ką; ką; kuo/instrumental-means; inf
apmokėti užmokėti | ką; už ką
kviesti pakviesti | ką į ką; ką inf
sveikinti pasveikinti | ką su kuo
sutikti | ką; inf
pasitikti palydėti lydėti | ką
lankyti aplankyti | ką
tvarkyti sutvarkyti | ką
plauti išplauti nuplauti | ką; kuo/instrumental-means
plautis nusiplauti išsiplauti praustis nusiprausti | ką
valyti išvalyti nuvalyti | ką; kuo/instrumental-means
valytis išsivalyti nusivalyti | ką
skalbti išskalbti lyginti išlyginti | ką
šluoti iššluoti | ką; kuo/instrumental-means
naudoti panaudoti | ką
rasti surasti | ką
pamesti prarasti | ką
pamiršti užmiršti | ką; inf; apie ką
prisiminti atsiminti priminti | ką; inf; apie ką
pradėti | ką; inf
baigti pabaigti užbaigti | ką; inf
tęsti pratęsti atšaukti | ką
keisti pakeisti pasikeisti | ką į ką
taisyti pataisyti sutaisyti remontuoti suremontuoti | ką
vesti atvesti | ką
statyti pastatyti | ką
dėti įdėti sudėti išdėti | ką į ką; ką ant ko
laikyti išlaikyti | ką
girdėti išgirsti | ką
jausti pajausti | ką
rinkti surinkti išrinkti | ką
rinktis pasirinkti | ką
registruoti užregistruoti | ką
registruotis užsiregistruoti | į ką; pas ką
spausti paspausti | ką
kelti pakelti | ką
pildyti užpildyti pasirašyti | ką
spręsti išspręsti | ką
studijuoti | ką
matuoti pamatuoti matuotis pasimatuoti | ką
švęsti atšvęsti | ką
vairuoti | ką
nuomoti nuomotis išsinuomoti | ką; iš ko
organizuoti | ką
planuoti | ką; inf
priimti | ką; į ką
praleisti | ką; kur
įjungti išjungti | ką
rakinti užrakinti atrakinti | ką; kuo/instrumental-means
atidaryti uždaryti atidarinėti | ką; kuo/instrumental-means
dėvėti vilkėti avėti | ką; kuo
apsivilkti apsiauti užsidėti nusivilkti nusirengti apsirengti | ką; kuo
kirpti nukirpti kirptis nusikirpti | ką; kuo/instrumental-means
dažyti nudažyti dažytis nusidažyti | ką
masažuoti gydyti | ką
tikrinti patikrinti | ką
skaičiuoti suskaičiuoti | ką
sverti pasverti | ką
pjauti pjaustyti supjaustyti | ką; kuo/instrumental-means
maišyti sumaišyti | ką su kuo; ką
versti išversti | ką į ką
kartoti pakartoti | ką
piešti fotografuoti nupiešti nufotografuoti | ką
žaisti | ką; su kuo
šokti dainuoti | ką
užsakyti užsisakyti | ką; kam/dative-for-whom ką
rezervuoti | ką; kam/dative-for-whom ką
vartoti | ką
parkuoti pastatyti | ką
stebėti saugoti | ką
gerbti pažeisti | ką
auginti sodinti | ką
pakuoti supakuoti | ką į ką
iškrauti pakrauti krauti įkrauti | ką
treniruoti | ką
sužeisti susižeisti susilaužyti | ką
kainuoti atsieiti | kam/dative-feeling ką/prices
sverti | ką
pereiti | ką; per ką
skolintis pasiskolinti | ką iš ko
užimti | ką
spausdinti atspausdinti kopijuoti | ką
gaminti ruošti paruošti | ką; kam/dative-for-whom ką

# the instrumental
dirbti padirbėti | kuo/instrumental-profession; kur; su kuo
būti | kuo/instrumental-profession; kur; kas/nominative-after-buti
tapti | kuo/instrumental-profession
vadinti pavadinti | ką kuo
vadintis | kuo; kas/nominative-after-buti
naudotis pasinaudoti | kuo
rūpintis pasirūpinti | kuo
domėtis susidomėti | kuo
džiaugtis pasidžiaugti | kuo
didžiuotis | kuo
prekiauti | kuo; su kuo
užsiimti | kuo
tikėti patikėti | kuo; ką
pasitikėti | kuo
abejoti | kuo; dėl ko
žavėtis stebėtis | kuo
sirgti susirgti | kuo
skųstis pasiskųsti | kam kuo; dėl ko
dalytis dalintis pasidalyti pasidalinti | kuo su kuo
groti | kuo/instrumental-means; ką
kvepėti | kuo
važiuoti nuvažiuoti atvažiuoti išvažiuoti | kuo/instrumental-means; į ką; iš ko; pas ką
vykti atvykti išvykti nuvykti | kuo/instrumental-means; į ką; iš ko
skristi atskristi nuskristi plaukti nuplaukti | kuo/instrumental-means; į ką; iš ko
keliauti | kuo/instrumental-means; į ką; po ką; su kuo
eiti ateiti nueiti išeiti įeiti užeiti | į ką; pas ką; iš ko; inf

# with a preposition
kalbėti pakalbėti kalbėtis pasikalbėti | su kuo apie ką
šnekėti šnekėtis | su kuo apie ką
bendrauti | su kuo
susitikti susitikinėti | su kuo; ką
susipažinti | su kuo
susitarti sutarti | su kuo dėl ko; dėl ko
tartis pasitarti | su kuo dėl ko
ginčytis pyktis susipykti | su kuo dėl ko
pykti supykti | ant ko; už ką
atsisveikinti sveikintis pasisveikinti | su kuo
tuoktis susituokti | su kuo
ištekėti | už ko
gyventi pagyventi | kur; su kuo; pas ką; iš ko
galvoti pagalvoti | apie ką
manyti | apie ką
svajoti | apie ką; inf
jaudintis nerimauti | dėl ko
dalyvauti | kur
priprasti | prie ko; inf
grįžti sugrįžti | į ką; iš ko; pas ką; kuo/instrumental-means
bėgti lipti | į ką; iš ko
įlipti įsėsti persėsti įstoti stoti | į ką
išlipti | iš ko; kur
sėdėti stovėti gulėti kabėti | kur; ant ko; prie ko
kreiptis | į ką dėl ko; į ką; pas ką; dėl ko
balsuoti | už ką
prasidėti baigtis vykti likti | kur

# before an infinitive
galėti privalėti bandyti pabandyti mėginti pamėginti stengtis pasistengti ketinti | inf
nustoti liautis spėti suspėti tingėti išdrįsti susiruošti mokėti norėti | inf
"""
