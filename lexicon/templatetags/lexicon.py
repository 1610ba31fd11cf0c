"""{% load lexicon %}: teaching text as HTML."""

from django import template

from lexicon import markup

register = template.Library()
register.filter("marked", markup.marked)
register.filter("unmarked", markup.unmarked)
register.filter("explained", markup.explained)
