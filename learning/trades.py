"""The trades of the front page: where a learner works decides which unit comes first."""

from django.utils.translation import gettext_lazy as _

#: Trade with its icon and name, in the order of the tiles.
TRADES = {
    "shop": ("shopping-bag", _("Shop")),
    "cafe": ("utensils", _("Café, restaurant")),
    "taxi": ("car-taxi-front", _("Taxi")),
    "courier": ("bike", _("Delivery")),
    "beauty": ("scissors", _("Beauty salon")),
    "hotel": ("bed-double", _("Hotel")),
    "cleaning": ("spray-can", _("Cleaning and care")),
    "other": ("briefcase", _("Other work")),
}


def choices() -> list[tuple[str, object]]:
    """Choices of a form; a callable, so that a new trade needs no migration."""
    return [(trade, name) for trade, (_icon, name) in TRADES.items()]
