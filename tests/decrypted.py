"""Every byte of an encrypted plan, as somebody with its key and patience would see it."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, SALT, TAIL, INITIAL = 4096, 16, 80, 16
"""Of SQLCipher: each page ends with its own initial value and its seal; the first begins with the salt."""


def pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page of a file as it is once it is decrypted, whatever lies in it, also what no table owns."""
    content = path.read_bytes()
    for at in range(0, len(content), PAGE):
        page = content[at : at + PAGE]
        sealed, initial = page[SALT if at == 0 else 0 : PAGE - TAIL], page[PAGE - TAIL : PAGE - TAIL + INITIAL]
        yield Cipher(algorithms.AES(key), modes.CBC(initial)).decryptor().update(sealed)


def betrays(path: Path, key: bytes, word: str) -> bool:
    """Does a plan hold this word anywhere?"""
    whole = b"".join(pages(path, key))
    assert b"CREATE TABLE child" in whole, "not decrypted"
    return any(word.encode(encoding) in whole for encoding in ("utf-8", "utf-16-le"))
