"""Addresses of pictures."""

from django.urls import path

from media import views

app_name = "pictures"
urlpatterns = [path("<slug:name>.<str:digest>.svg", views.picture, name="file")]
