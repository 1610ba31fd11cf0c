"""Addresses of the lexicon: the reference of grammar."""

from django.urls import path

from lexicon import grammar_views

app_name = "lexicon"

urlpatterns = [
    path("grammar/", grammar_views.index, name="grammar"),
    path("grammar/<slug:uid>/", grammar_views.point, name="point"),
]
