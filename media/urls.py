"""Addresses of media."""

app_name = "media"
urlpatterns: list = []
