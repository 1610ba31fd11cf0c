"""Addresses of exercises."""

from django.urls import path

from exercises import views

app_name = "exercises"
urlpatterns = [
    path("report/", views.report, name="report"),
    path("attempts/<uuid:token>/assess/", views.assess, name="assess"),
    path("attempts/<uuid:token>/report/", views.report_answer, name="report_answer"),
    path("<slug:uid>/", views.try_exercise, name="try"),
]
