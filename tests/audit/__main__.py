"""Serves a shop for the purpose and sends graphql-http's audits to it. Needs npm, which fetches them."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.concurrency.server_process import running_server

# Pinned here, for a lock of npm's would record where packages come from.
PACKAGES: Final = ("graphql-http@1.23.1", "graphql@16.15.0")
AUDITS: Final = Path(__file__).with_name("audits.mjs")


async def audit(folder: Path) -> int:
    """Serves a shop in the folder and runs the audits, which ask the schema about itself. Returns their exit code."""
    async with running_server(f"sqlite:///{folder}/shop.db", folder, STOA_MODE="demo") as server:
        process = await asyncio.create_subprocess_exec("node", "audits.mjs", f"{server.url}/graphql", cwd=folder)
        return await process.wait()


def main() -> None:
    if not (shutil.which("npm") and shutil.which("node")):
        sys.exit("The audit needs npm and node, which are not on this machine.")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        shutil.copy(AUDITS, folder)
        npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"]
        if subprocess.call([*npm, *PACKAGES], cwd=folder) != 0:
            sys.exit("npm could not fetch the audits.")
        sys.exit(asyncio.run(audit(folder)))


if __name__ == "__main__":
    main()
