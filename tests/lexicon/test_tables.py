"""Forms arranged as school grammars print them."""

from lexicon.tables import NAMES, tables
from lithuanian import dictionary, paradigms
from lithuanian.grammar import Entry, Gender, PartOfSpeech


def shown(table):
    return {
        row.code: [" / ".join(form.stressed or form.form for form in cell) for cell in row.cells] for row in table.rows
    }


def forms(*fields, **more):
    return paradigms.forms(Entry(*fields, **more))


def test_a_noun_is_one_table_of_cases_and_numbers():
    (table,) = tables(forms("kava", "kava", "kavà", PartOfSpeech.NOUN, ("kavà", "-õs"), Gender.FEMININE, "4"))
    assert (table.codes, table.columns) == (("forms",), ("sg", "pl"))
    assert list(shown(table)) == ["nom", "gen", "dat", "acc", "ins", "loc", "voc"]
    assert shown(table)["loc"] == ["kavojè", "kavosè"]


def test_a_verb_begins_with_its_persons():
    first, *others = tables(forms("dirbti", "dirbti", "dìrbti", PartOfSpeech.VERB, ("dìrbti", "dìrba", "dìrbo")))
    assert first.codes == ("finite",)
    assert first.columns == ("present", "past", "frequentative", "future", "conditional", "imperative")
    assert list(shown(first)) == ["1 sg", "2 sg", "3", "1 pl", "2 pl"]
    assert shown(first)["1 sg"][:2] == ["dìrbu", "dìrbau"]
    assert {("infinitive",), ("gerund",), ("half_participle",), ("participle passive past",)} <= {
        table.codes for table in others
    }


def test_all_participles_together_are_called_by_no_one_of_them():
    assert NAMES["participle"] == "participle"


def test_an_adjective_has_a_table_for_each_degree_simple_and_definite():
    found = tables(forms("geras", "geras", "gẽras", PartOfSpeech.ADJECTIVE, ("gẽras", "gerà"), None, "4"))
    assert [table.codes for table in found] == [
        (degree, *definite) for degree in ("positive", "comparative", "superlative") for definite in ((), ("definite",))
    ]
    assert found[0].columns[-4:] == ("m sg", "f sg", "m pl", "f pl")
    assert shown(found[0])["gen"][-4:] == ["gẽro", "gerõs", "gerų̃", "gerų̃"]


def test_a_word_that_never_changes_is_one_cell():
    (table,) = tables(forms("ir", "ir", "ir̃", PartOfSpeech.CONJUNCTION))
    assert (table.columns, shown(table)) == (("form",), {"": ["ir̃"]})


def test_everything_in_the_lexicon_can_be_named():
    codes = set()
    for entry in dictionary.read().entries:
        for table in tables(paradigms.forms(entry)):
            codes |= {*table.codes, *table.columns, *(row.code for row in table.rows)}
    assert codes - set(NAMES) == {""}
