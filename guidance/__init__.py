"""Help in Lithuania: information, services, consultations and events."""
