"""What is not Lithuanian in a text: letters of other alphabets, the short o of loanwords, names of letters, abbreviations."""

import re

#: Letters Lithuanian has not, each as the Lithuanian letters it is read as. Cyrillic after the official transliteration.
LETTERS = {
    "q": "k", "w": "v", "x": "ks", "ł": "l", "ß": "s", "ø": "e", "æ": "e", "œ": "e", "ð": "d", "þ": "t", "đ": "d",
    "ı": "i", "ħ": "h", "ŋ": "n", "å": "o", "ö": "e", "ő": "e", "ä": "e", "ü": "u", "ű": "ū", "ā": "a", "ē": "ė",
    "ī": "y", "ō": "o", "ć": "č", "ś": "š", "ź": "ž", "ż": "ž", "ř": "rž", "ş": "š", "ș": "š", "ç": "s",
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "io", "є": "je", "ж": "ž", "з": "z",
    "и": "i", "і": "i", "ї": "ji", "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip

#: Loanwords, told by their stem: an o of theirs is short where it is not stressed, except in endings.
LOANWORD = re.compile(
    r"[fh]|^(?:ne)?(?:pro(?:fes|ble|gr|ced|duk|jek|cen|testas)|moder|modul|model|mobil|motor|motyv|monet|moldov|norveg|europ"
    r"|dokum|doler|kolon|koleg|kolekt|komis|komed|kop[ij]|kosm|kostium|kod[au]|polit|polic|polik|popul|pozi|lotyn|lokal"
    r"|logik|roman|rojal|vokal|violet|oranž|orient|oper|ofic|objekt|oktob|olimp|omlet|opti|orga|orig|solid|sport|stomat"
    r"|soci|toler|zool|šokol|botan|brok|jogurt|boks|dolom)"
    r"|orius|ori(?:aus|ui|umi|uje|ai|ų|ams|ais)$|orė[ms]?$|mobil|biblio|bankom|automat|autobus|kolad|resto|ologij|ograf|ometr"
    r"|majon|makaron|patriot|telev|kilom|kilog|kompo|ekono|elektro|regio|stadio|socio|ekolog|alkohol|pomidor|balkon|salon"
    r"|vagon|patron|person|troleib|progr"
)
#: Endings with an o, which is long in loanwords too.
O_OF_ENDING = re.compile(r"o(?:s|m|ms|mis|je|j|se|me|te|si|j(?:as|a|os|o|ų|ui|ai|ą|e|oje|oms|ams|ais|us))?$")

#: How letters are called, where they stand for themselves.
LETTER_NAMES = {
    "a": "à", "ą": "nósinė à", "b": "bė̃", "c": "cė̃", "č": "čė̃", "d": "dė̃", "e": "è", "ę": "nósinė è", "ė": "ė̃",
    "f": "èf", "g": "gė̃", "h": "hà", "i": "ì", "į": "nósinė ì", "y": "ilgóji ì", "j": "jòt", "k": "kà", "l": "èl",
    "m": "èm", "n": "èn", "o": "õ", "p": "pė̃", "q": "kū̃", "r": "èr", "s": "ès", "š": "èš", "t": "tė̃", "u": "ù",
    "ų": "nósinė ù", "ū": "ilgóji ù", "v": "vė̃", "w": "dviguboji vė̃", "x": "ìks", "z": "zė̃", "ž": "žė̃",
}  # fmt: skip

#: Capitals that are read letter by letter although they have a vowel. Those without a vowel always are.
SPELLED_OUT = frozenset(("ES", "JAV", "ID", "IT", "AB", "PIN", "IP", "VU", "KTU", "LRT", "ISM", "USB", "DI"))

#: What is written short, as it is read, with the letters and dots it is written with. Small letters.
ABBREVIATIONS = {
    "pvz.": "pãvyzdžiui",
    "t. y.": "taĩ yrà",
    "t.y.": "taĩ yrà",
    "ir t. t.": "ir̃ taĩp toliaũ",
    "ir t.t.": "ir̃ taĩp toliaũ",
    "ir pan.": "ir̃ panašiaĩ",
    "ir kt.": "ir̃ kìta",
    "nr.": "nùmeris",
    "tel.": "telefònas",
    "el. p.": "elektròninis pãštas",
    "el.": "elektròninis",
    "a. k.": "asmeñs kòdas",
    "vnt.": "víenetai",
    "dr.": "dãktaras",
    "pr.": "prospèktas",
    "pl.": "pléntas",
    "g.": "gãtvė",
    "d.": "dienà",
    "val.": "valandà",
    "min.": "minùtė",
    "mėn.": "mė́nuo",
    "tūkst.": "tū́kstančiai",
    "mln.": "milijõnai",
    "plg.": "palýgink",
    "žr.": "žiūrė́k",
    "adr.": "ãdresas",
    "eur": "eũrų",
}

#: Signs that are read as words.
SIGNS = {
    "€": "eũrų", "$": "dòlerių", "%": "proceñtų", "&": "ir̃", "+": "pliùs", "=": "lýgu", "@": "èt", "№": "nùmeris",
    "°": "láipsnių", "§": "paragrãfas",
}  # fmt: skip
