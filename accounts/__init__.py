"""People: users, guests, organisations, invitations, the one outbox of messages, personal data."""
