"""Stars mark Lithuanian in teaching text; nothing an editor writes is HTML."""

from lexicon.markup import explained, marked, unmarked


def test_starred_words_are_bold_and_lithuanian():
    assert marked("after *reikia* comes") == 'after <b lang="lt">reikia</b> comes'


def test_html_is_text():
    assert marked("<b> & *a<b*") == '&lt;b&gt; &amp; <b lang="lt">a&lt;b</b>'


def test_an_ending_is_not_parted_from_its_hyphen():
    assert marked("*-as → -e, Basic-I*") == '<b lang="lt">-\u2060as → -\u2060e, Basic-I</b>'


def test_a_star_alone_stays_a_star():
    assert marked("2 * 3") == "2 * 3"


def test_blank_lines_part_paragraphs():
    assert explained("One.\n\n  \nTwo *du*.") == '<p>One.</p><p>Two <b lang="lt">du</b>.</p>'


def test_plain_text_loses_its_stars():
    assert unmarked("Not having: *neturiu laiko*") == "Not having: neturiu laiko"
