"""Addresses of the lexicon: the reference of grammar, words, the switch of stress marks."""

from django.urls import path

from lexicon import grammar_views, word_views

app_name = "lexicon"

urlpatterns = [
    path("grammar/", grammar_views.index, name="grammar"),
    path("grammar/<slug:uid>/", grammar_views.point, name="point"),
    path("words/", word_views.search, name="search"),
    path("words/mine/", word_views.mine, name="mine"),
    path("words/mine/words.csv", word_views.mine_csv, name="mine_csv"),
    path("words/mine/save/", word_views.save, name="save"),
    path("words/<str:form>/say.<str:extension>", word_views.say, name="say"),
    path("words/<slug:uid>/example.<str:extension>", word_views.say_example, name="say_example"),
    path("words/<str:form>/", word_views.word, name="word"),
    path("stress/", word_views.stress_marks, name="stress"),
]
