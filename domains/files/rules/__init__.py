"""Pure decisions about files: who may send what, what its bytes are, how its links are signed."""
