import pytest

from learning.bridge import stations
from learning.endings import split_endings
from learning.path import Answer, NoSuchStop, Path, Standing

ITEMS = ("a", "b", "c")


def right(item, again=False):
    return Answer(item, 1.0, again)


def wrong(item, again=False):
    return Answer(item, 0.5, again)


def test_the_path_starts_at_the_first_exercise():
    path = Path.through(ITEMS)
    assert (path.next_stop, path.done, path.total) == (1, 0, 3)


def test_a_right_answer_leads_on():
    path = Path.through(ITEMS, [right("a")])
    assert (path.next_stop, path.done, path.after(1)) == (2, 1, 2)


def test_mistakes_come_again_after_the_last_exercise_in_their_order():
    path = Path.through(ITEMS, [wrong("a"), right("b"), wrong("c")])
    assert path.stops == ("a", "b", "c", "a", "c")
    assert path.next_stop == 4
    assert path.total == 5
    assert path.is_second_round(4)
    assert not path.is_second_round(3)


def test_mistakes_do_not_lengthen_the_road_before_the_first_round_is_over():
    assert Path.through(ITEMS, [wrong("a")]).total == 3


def test_a_mistake_mended_at_once_is_still_met_again():
    path = Path.through(ITEMS, [wrong("a"), right("a"), right("b"), right("c")])
    assert path.next_stop == 4
    assert path.item_at(4) == "a"


def test_the_lesson_is_over_after_the_second_round_even_if_it_went_wrong_again():
    path = Path.through(ITEMS, [wrong("a"), right("b"), right("c"), wrong("a", again=True)])
    assert path.is_finished
    assert path.standings == (Standing.LATER, Standing.RIGHT, Standing.RIGHT)


def test_what_a_person_must_judge_counts_as_done():
    path = Path.through(("a",), [Answer("a", None)])
    assert path.is_finished
    assert path.standings == (Standing.RIGHT,)


def test_a_mistake_put_right_later_stands_as_another_look():
    path = Path.through(ITEMS, [wrong("a"), right("b"), right("c"), right("a", again=True)])
    assert path.standings[0] is Standing.AGAIN


def test_the_first_answer_decides_however_often_one_tries():
    path = Path.through(("a",), [right("a"), wrong("a")])
    assert path.standings == (Standing.RIGHT,)
    assert path.is_finished


def test_whoever_jumps_ahead_is_brought_back_to_what_is_open():
    path = Path.through(ITEMS, [right("c")])
    assert path.after(3) == 1
    assert path.next_stop == 1


def test_a_lesson_that_was_shortened_forgets_the_answers_to_what_is_gone():
    path = Path.through(("a", "b"), [right("a"), wrong("c")])
    assert path.stops == ("a", "b")
    assert path.done == 1


def test_a_stop_that_is_not_there_is_named():
    path = Path.through(ITEMS)
    for stop in (0, 4, 99):
        with pytest.raises(NoSuchStop):
            path.item_at(stop)
    with pytest.raises(NoSuchStop):
        path.stop_of("z", second_round=False)


def test_a_lesson_without_exercises_is_never_finished():
    assert not Path.through(()).is_finished


def test_stations_are_spread_evenly_and_in_order():
    placed = stations(["right"] * 12)
    across = [float(station.x) for station in placed]
    assert across == sorted(across)
    assert across[0] - 30 == pytest.approx(330 - across[-1], abs=1)
    assert all(30 < x < 330 for x in across)


@pytest.mark.parametrize(
    ("base", "form", "expected"),
    [
        ("striùkė", "striùkės", ("striùk", "ė", "striùk", "ės")),
        ("dỹdis", "dỹdžio", ("dỹ", "dis", "dỹ", "džio")),
        ("spalvà", "spalvõs", ("spalv", "à", "spalv", "õs")),
        ("nãmas", "namaĩ", ("nãm", "as", "nam", "aĩ")),
        ("žmogùs", "žmónės", ("žmo", "gùs", "žmó", "nės")),
    ],
)
def test_forms_part_where_their_endings_do(base, form, expected):
    assert split_endings(base, form) == expected
