"""The gates of the content: rules a machine can check. Each module holds one, as pure functions over a ContentTree."""
