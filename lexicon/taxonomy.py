"""What words are sorted by: parts of speech, genders, accent classes, levels, and classes of meaning."""

from enum import StrEnum

from lithuanian.grammar import Case, Gender, Number, PartOfSpeech

__all__ = [
    "ACCENT_CLASSES",
    "CASES",
    "CASE_QUESTIONS",
    "CASE_TERMS",
    "GROUP_NAMES",
    "MEANINGS",
    "MEANING_NAMES",
    "PRINCIPAL_PARTS",
    "THEME_NAMES",
    "Case",
    "Cells",
    "Gender",
    "Group",
    "Level",
    "Number",
    "PartOfSpeech",
    "SemanticClass",
]


class Level(StrEnum):
    """CEFR levels of the words taught."""

    A1 = "A1"
    A2 = "A2"


#: Accent classes of nominals; the letters of class 3 tell where words of three syllables and more are stressed.
ACCENT_CLASSES = ("1", "2", "3", "3a", "3b", "34a", "34b", "4")
#: How many principal parts each part of speech names, where the number is fixed.
PRINCIPAL_PARTS = {PartOfSpeech.NOUN: 2, PartOfSpeech.VERB: 3, PartOfSpeech.ADJECTIVE: 2}
#: The cases in the order in which tables show them.
CASES = tuple(Case)


def gettext_noop(message: str) -> str:
    """`message` itself: marks a text for translation where translating would need Django."""
    return message


class SemanticClass(StrEnum):
    """What kind of thing, act or property a word names: by it drills choose what makes sense together."""

    # Nouns.
    PERSON = "person"
    OCCUPATION = "occupation"
    RELATIVE = "relative"
    ANIMAL = "animal"
    FOOD = "food"
    DRINK = "drink"
    MEAL = "meal"
    CLOTHING = "clothing"
    BODYPART = "bodypart"
    FURNITURE = "furniture"
    HOUSEHOLD = "household"
    TOOL = "tool"
    DEVICE = "device"
    VEHICLE = "vehicle"
    DOCUMENT = "document"
    MONEY = "money"
    CONTAINER = "container"
    MEASURE = "measure"
    BUILDING = "building"
    INSTITUTION = "institution"
    ROOM = "room"
    AREA = "area"
    NATURE = "nature"
    PLANT = "plant"
    WEATHER = "weather"
    TIME = "time"
    EVENT = "event"
    ACTIVITY = "activity"
    SPORT = "sport"
    LANGUAGE = "language"
    SUBJECT = "subject"
    INFORMATION = "information"
    FEELING = "feeling"
    HEALTH = "health"
    MATERIAL = "material"
    COLOUR = "colour"
    ABSTRACT = "abstract"
    NAME = "name"
    # Verbs.
    MOTION = "motion"
    COMMUNICATION = "communication"
    PERCEPTION = "perception"
    CONSUMPTION = "consumption"
    TRANSACTION = "transaction"
    WORK = "work"
    CARE = "care"
    STATE = "state"
    CHANGE = "change"
    MENTAL = "mental"
    MODAL = "modal"
    POSSESSION = "possession"
    # Adjectives, which share `colour` and `feeling` with nouns.
    SIZE = "size"
    QUALITY = "quality"
    TASTE = "taste"
    TEMPERATURE = "temperature"
    AGE = "age"
    PRICE = "price"
    NATIONALITY = "nationality"
    PERSON_TRAIT = "person_trait"
    # Adverbs, which share `time` with nouns.
    PLACE = "place"
    MANNER = "manner"
    DEGREE = "degree"


_ALL = list(SemanticClass)
_NOUNS = tuple(_ALL[: _ALL.index(SemanticClass.MOTION)])
_VERBS = tuple(_ALL[_ALL.index(SemanticClass.MOTION) : _ALL.index(SemanticClass.SIZE)])
#: The classes of each part of speech that has any.
MEANINGS = {
    PartOfSpeech.NOUN: _NOUNS,
    PartOfSpeech.PROPER: _NOUNS,
    PartOfSpeech.VERB: _VERBS,
    PartOfSpeech.ADJECTIVE: (
        SemanticClass.COLOUR,
        SemanticClass.SIZE,
        SemanticClass.QUALITY,
        SemanticClass.FEELING,
        SemanticClass.TASTE,
        SemanticClass.TEMPERATURE,
        SemanticClass.AGE,
        SemanticClass.PRICE,
        SemanticClass.NATIONALITY,
        SemanticClass.PERSON_TRAIT,
    ),
    PartOfSpeech.ADVERB: (SemanticClass.PLACE, SemanticClass.TIME, SemanticClass.MANNER, SemanticClass.DEGREE),
}
#: What editors read, in English.
MEANING_NAMES = {
    SemanticClass.PERSON: gettext_noop("people"),
    SemanticClass.OCCUPATION: gettext_noop("occupations"),
    SemanticClass.RELATIVE: gettext_noop("relatives"),
    SemanticClass.ANIMAL: gettext_noop("animals"),
    SemanticClass.FOOD: gettext_noop("food"),
    SemanticClass.DRINK: gettext_noop("drinks"),
    SemanticClass.MEAL: gettext_noop("meals"),
    SemanticClass.CLOTHING: gettext_noop("clothes"),
    SemanticClass.BODYPART: gettext_noop("parts of the body"),
    SemanticClass.FURNITURE: gettext_noop("furniture"),
    SemanticClass.HOUSEHOLD: gettext_noop("household things"),
    SemanticClass.TOOL: gettext_noop("tools"),
    SemanticClass.DEVICE: gettext_noop("devices"),
    SemanticClass.VEHICLE: gettext_noop("vehicles"),
    SemanticClass.DOCUMENT: gettext_noop("documents and papers"),
    SemanticClass.MONEY: gettext_noop("money and payments"),
    SemanticClass.CONTAINER: gettext_noop("containers"),
    SemanticClass.MEASURE: gettext_noop("measures"),
    SemanticClass.BUILDING: gettext_noop("buildings"),
    SemanticClass.INSTITUTION: gettext_noop("institutions"),
    SemanticClass.ROOM: gettext_noop("rooms"),
    SemanticClass.AREA: gettext_noop("areas and streets"),
    SemanticClass.NATURE: gettext_noop("nature"),
    SemanticClass.PLANT: gettext_noop("plants"),
    SemanticClass.WEATHER: gettext_noop("weather"),
    SemanticClass.TIME: gettext_noop("times"),
    SemanticClass.EVENT: gettext_noop("events"),
    SemanticClass.ACTIVITY: gettext_noop("activities"),
    SemanticClass.SPORT: gettext_noop("sports"),
    SemanticClass.LANGUAGE: gettext_noop("languages"),
    SemanticClass.SUBJECT: gettext_noop("school subjects"),
    SemanticClass.INFORMATION: gettext_noop("information and messages"),
    SemanticClass.FEELING: gettext_noop("feelings"),
    SemanticClass.HEALTH: gettext_noop("health and illness"),
    SemanticClass.MATERIAL: gettext_noop("materials"),
    SemanticClass.COLOUR: gettext_noop("colours"),
    SemanticClass.ABSTRACT: gettext_noop("abstract ideas"),
    SemanticClass.NAME: gettext_noop("proper names"),
    SemanticClass.MOTION: gettext_noop("moving"),
    SemanticClass.COMMUNICATION: gettext_noop("speaking and writing"),
    SemanticClass.PERCEPTION: gettext_noop("seeing and hearing"),
    SemanticClass.CONSUMPTION: gettext_noop("eating and drinking"),
    SemanticClass.TRANSACTION: gettext_noop("buying, selling and giving"),
    SemanticClass.WORK: gettext_noop("doing and making"),
    SemanticClass.CARE: gettext_noop("caring and cleaning"),
    SemanticClass.STATE: gettext_noop("being in a state"),
    SemanticClass.CHANGE: gettext_noop("beginning, ending and changing"),
    SemanticClass.MENTAL: gettext_noop("thinking and feeling"),
    SemanticClass.MODAL: gettext_noop("wanting, being able and having to"),
    SemanticClass.POSSESSION: gettext_noop("having and keeping"),
    SemanticClass.SIZE: gettext_noop("sizes"),
    SemanticClass.QUALITY: gettext_noop("qualities"),
    SemanticClass.TASTE: gettext_noop("tastes"),
    SemanticClass.TEMPERATURE: gettext_noop("temperatures"),
    SemanticClass.AGE: gettext_noop("how old something is"),
    SemanticClass.PRICE: gettext_noop("how much something costs"),
    SemanticClass.NATIONALITY: gettext_noop("nationalities"),
    SemanticClass.PERSON_TRAIT: gettext_noop("what a person is like"),
    SemanticClass.PLACE: gettext_noop("where"),
    SemanticClass.MANNER: gettext_noop("how"),
    SemanticClass.DEGREE: gettext_noop("how much"),
}


class Group(StrEnum):
    """What a point of grammar is about, in the order in which the reference shows them."""

    CASES = "cases"
    VERBS = "verbs"
    ADJECTIVES = "adjectives"
    PRONOUNS = "pronouns"
    NUMBERS = "numbers"
    SENTENCE = "sentence"


#: English names of the groups.
GROUP_NAMES = {
    Group.CASES: gettext_noop("Nouns and cases"),
    Group.VERBS: gettext_noop("Verbs"),
    Group.ADJECTIVES: gettext_noop("Adjectives and adverbs"),
    Group.PRONOUNS: gettext_noop("Pronouns"),
    Group.NUMBERS: gettext_noop("Numbers and time"),
    Group.SENTENCE: gettext_noop("The sentence, letters and sounds"),
}
#: The question each case answers, in Lithuanian, by which schools name it; one calls people in the vocative.
CASE_QUESTIONS = {
    Case.NOMINATIVE: "kas?",
    Case.GENITIVE: "ko?",
    Case.DATIVE: "kam?",
    Case.ACCUSATIVE: "ką?",
    Case.INSTRUMENTAL: "kuo?",
    Case.LOCATIVE: "kur?",
    Case.VOCATIVE: "",
}
#: What Lithuanian teachers and textbooks call the cases.
CASE_TERMS = {
    Case.NOMINATIVE: "vardininkas",
    Case.GENITIVE: "kilmininkas",
    Case.DATIVE: "naudininkas",
    Case.ACCUSATIVE: "galininkas",
    Case.INSTRUMENTAL: "įnagininkas",
    Case.LOCATIVE: "vietininkas",
    Case.VOCATIVE: "šauksmininkas",
}


class Cells(StrEnum):
    """Which forms of a paradigm a point of grammar is about: those of a case, a tense, a mood, a degree."""

    NOMINATIVE = "nom"
    GENITIVE = "gen"
    DATIVE = "dat"
    ACCUSATIVE = "acc"
    INSTRUMENTAL = "ins"
    LOCATIVE = "loc"
    VOCATIVE = "voc"
    PRESENT = "present"
    PAST = "past"
    FREQUENTATIVE = "frequentative"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    IMPERATIVE = "imperative"
    COMPARATIVE = "comparative"
    SUPERLATIVE = "superlative"
    DEFINITE = "definite"
    NEUTER = "neuter"
    PARTICIPLE = "participle"


#: The themes words are sorted by, in the order of the programme of A2; `bendri` words belong to all of them.
THEME_NAMES = {
    "asmuo": gettext_noop("People and documents"),
    "bustas": gettext_noop("Home"),
    "gamta": gettext_noop("Nature and weather"),
    "kasdienybe": gettext_noop("Daily life and time"),
    "laisvalaikis": gettext_noop("Free time"),
    "keliones": gettext_noop("Travel and transport"),
    "santykiai": gettext_noop("Friends and feelings"),
    "sveikata": gettext_noop("Health"),
    "mokslas": gettext_noop("Study"),
    "prekyba": gettext_noop("Shopping"),
    "maistas": gettext_noop("Food and drinks"),
    "paslaugos": gettext_noop("Services and money"),
    "darbas": gettext_noop("Work and customers"),
    "bendri": gettext_noop("Words needed everywhere"),
}
