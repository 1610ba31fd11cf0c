"""The shapes of what stands in the addresses of sound."""


class ClipUid:
    regex = "[a-z2-7]{16}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class HashedName(ClipUid):
    regex = "[0-9a-f]{24}\\.(?:mp3|opus)"
