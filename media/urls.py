"""Addresses of sound."""

from django.urls import path, register_converter

from media import views
from media.converters import ClipUid, HashedName

register_converter(ClipUid, "clip")
register_converter(HashedName, "hashed")

app_name = "media"
urlpatterns = [
    path("f/<hashed:name>", views.file, name="file"),
    path("recordings/", views.recording, name="recording"),
    path("recordings/<uuid:uid>/", views.my_recording, name="my_recording"),
    path("<clip:uid>/", views.clip, name="clip"),
    path("<clip:uid>.<str:extension>", views.clip, name="clip_as"),
]
