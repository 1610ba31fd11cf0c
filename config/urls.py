"""Every address of the site. Pages people read live under their language; the rest has one address."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from accounts.views.door import admin_door
from accounts.views.inbox import inbox
from config import offline, sitemaps, styleguide

handler400 = "config.errors.bad_request"
handler500 = "config.errors.server_error"

urlpatterns = [
    path("sw.js", offline.service_worker, name="service_worker"),
    path("favicon.ico", offline.favicon, name="favicon"),
    path("site.webmanifest", offline.manifest, name="manifest"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    # One door for all: Wagtail's own login and password reset lead to it.
    path("admin/login/", admin_door),
    path("admin/password_reset/", admin_door),
    path("admin/password_reset/<path:rest>", admin_door),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sound/", include("media.urls")),
    path("pictures/", include("media.picture_urls")),
]

if settings.DEBUG:
    from django.conf.urls.static import static

    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

if settings.DEBUG or settings.DEMO:
    urlpatterns += [path("mail/", inbox, name="development_mail")]
    urlpatterns += i18n_patterns(path("styleguide/", styleguide.styleguide, name="styleguide"))

urlpatterns += i18n_patterns(
    path("offline/", offline.offline, name="offline"),
    path("accounts/", include("accounts.allauth_urls")),
    path("accounts/", include("accounts.urls")),
    path("", include("exercises.urls")),
    path("learn/", include("learning.urls")),
    path("", include("lexicon.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=True,
)
