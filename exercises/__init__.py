"""Kinds of exercise, answer checking, Item and Attempt, the one ledger of answers."""
