"""Addresses of exercises."""

app_name = "exercises"
urlpatterns: list = []
