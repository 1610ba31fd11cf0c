"""People, their organisations, the keys that open their accounts, and the messages on their way to them."""

from accounts.models.keys import DeviceLink, RecoveryCard
from accounts.models.organisations import Invitation, Membership, Organisation
from accounts.models.outbox import Notice
from accounts.models.people import User

__all__ = ["DeviceLink", "Invitation", "Membership", "Notice", "Organisation", "RecoveryCard", "User"]
