"""Positions, roster and staff readiness."""
