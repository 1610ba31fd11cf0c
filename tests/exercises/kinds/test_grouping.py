"""Sort into groups."""

import pytest
from pydantic import ValidationError

GROUPS = [{"name": "Gėrimai", "items": ["kava", "sultys"]}, {"name": "Maistas", "items": ["sriuba", "bandelė"]}]


def test_each_item_weighs_the_same_whatever_order_the_page_shows(make):
    exercise = make("grouping", groups=GROUPS)
    assert exercise.check(["Gėrimai", "Gėrimai", "Maistas", "Maistas"]).score == 1
    assert exercise.check(["Gėrimai", "Maistas", "Maistas", ""]).score == 0.5


def test_fields_carry_the_place_of_their_item_so_that_shuffling_does_not_matter(make):
    exercise = make("grouping", groups=GROUPS)
    for seed in range(5):
        sent = {
            item["name"]: ["Gėrimai" if item["text"] in ("kava", "sultys") else "Maistas"]
            for item in exercise.presentation(seed)["items"]
        }
        assert exercise.check(exercise.read_form(lambda name, sent=sent: sent.get(name, []))).score == 1


def test_items_come_in_an_order_that_does_not_tell_their_groups(make):
    orders = {tuple(i["text"] for i in make("grouping", groups=GROUPS).presentation(s)["items"]) for s in range(50)}
    assert len(orders) > 10


def test_an_item_in_two_groups_or_two_groups_of_one_name_are_refused(make):
    with pytest.raises(ValidationError, match="must differ"):
        make("grouping", groups=[*GROUPS, {"name": "Pietūs", "items": ["Kava"]}])
    with pytest.raises(ValidationError, match="must differ"):
        make("grouping", groups=[*GROUPS, {"name": "gėrimai", "items": ["pienas"]}])
    with pytest.raises(ValidationError, match="at most 4"):
        make("grouping", groups=[{"name": str(n), "items": [f"žodis {n}"]} for n in range(5)])


def test_after_checking_every_item_stands_in_its_group_with_what_was_chosen(make, drawn):
    html = drawn(make("grouping", groups=GROUPS), answer=["Maistas", "Gėrimai", "Maistas", ""])
    assert "You chose:" in html
    assert "No answer" in html
    assert html.count("Right:") == 2
