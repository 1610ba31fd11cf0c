"""Every address of the site. Pages people read live under their language; the rest has one address."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from config import offline, sitemaps, styleguide

handler400 = "config.errors.bad_request"
handler500 = "config.errors.server_error"

urlpatterns = [
    path("sw.js", offline.service_worker, name="service_worker"),
    path("site.webmanifest", offline.manifest, name="manifest"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sound/", include("media.urls")),
    path("pictures/", include("media.picture_urls")),
]

if settings.DEBUG:
    from django.conf.urls.static import static

    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

if settings.DEBUG or settings.DEMO:
    urlpatterns += i18n_patterns(path("styleguide/", styleguide.styleguide, name="styleguide"))

urlpatterns += i18n_patterns(
    path("offline/", offline.offline, name="offline"),
    path("accounts/", include("accounts.urls")),
    path("exercises/", include("exercises.urls")),
    path("learn/", include("learning.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=True,
)
