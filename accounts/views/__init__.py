"""Pages of the accounts: the door, the keys, the person, the data, the organisations."""
