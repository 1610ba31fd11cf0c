"""Addresses of exercises: one by one, and generated practice."""

from django.urls import path

from exercises import drill_views, views

app_name = "exercises"
urlpatterns = [
    path("practice/", drill_views.practice, name="practice"),
    path("practice/<slug:drill>/", drill_views.drill, name="drill"),
    path("exercises/report/", views.report, name="report"),
    path("exercises/attempts/<uuid:token>/assess/", views.assess, name="assess"),
    path("exercises/attempts/<uuid:token>/report/", views.report_answer, name="report_answer"),
    path("exercises/<slug:uid>/", views.try_exercise, name="try"),
]
