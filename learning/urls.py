"""Addresses of learning beside the pages of the tree: the player, its summary."""

from django.urls import path

from learning import views

app_name = "learning"
urlpatterns = [
    path("<slug:slug>/<int:stop>/", views.exercise, name="exercise"),
    path("<slug:slug>/summary/", views.summary, name="summary"),
    path("<slug:slug>/again/", views.again, name="again"),
]
