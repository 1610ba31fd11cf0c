"""Addresses of learning: the player, its summary, and a short way to the lesson pages of the tree."""

from django.urls import path

from learning import views

app_name = "learning"
urlpatterns = [
    path("<slug:slug>/<int:stop>/", views.exercise, name="exercise"),
    path("<slug:slug>/summary/", views.summary, name="summary"),
    path("<slug:slug>/again/", views.again, name="again"),
    path("<slug:level>/<slug:unit>/<slug:slug>/", views.lesson, name="lesson"),
]
