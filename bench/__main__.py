"""`python -m bench`: measures, prints a table with the bars, and writes what the docs show."""

import argparse
import asyncio
from typing import Any

from bench.agreeing import check, ways_of, with_price
from bench.cold import measure_cold
from bench.grounds import KINDS, Ground, filled, served
from bench.growing import growth_of_catalogue, measure_growth
from bench.importing import PRODUCTS as IMPORTED
from bench.importing import measure_importing, told
from bench.kept import measure_kept
from bench.looking import look
from bench.measuring import measure, memory_and_cpu
from bench.operations import MEASURED
from bench.pricing import measure_pricing, told_of_pricing
from bench.reporting import Line, line_of, print_report, write_pricing, write_report

PRODUCTS = 2_000


def main() -> None:
    """Measures what is asked for. Raises NotTheSame where two ways answer differently."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--all", action="store_true", help="growth with page, catalogue and clients too: takes long")
    parser.add_argument("--kind", choices=KINDS, action="append", help="one database only")
    parser.add_argument("--operation", action="append", help="these operations only")
    parser.add_argument("--products", type=int, help=f"{PRODUCTS} unless said; for --import {IMPORTED}")
    parser.add_argument("--keep", action="store_true", help="write nothing into docs/")
    parser.add_argument("--import", action="store_true", dest="importing", help="how fast product files come in, alone")
    parser.add_argument("--pricing", action="store_true", help="what the pricing engine costs, alone")
    asked = parser.parse_args()
    if asked.pricing:
        found = measure_pricing()
        print(told_of_pricing(found), flush=True)
        if not asked.keep:
            write_pricing(found)
        return
    if asked.importing:
        for kind in asked.kind or KINDS:
            print(told(measure_importing(kind, asked.products or IMPORTED)), flush=True)
        return
    asked.products = asked.products or PRODUCTS
    report: dict[str, Any] = {
        "products": asked.products,
        "operations": [],
        "cold": {},
        "kept": {},
        "process": {},
        "growth": {},
        "pricing": measure_pricing(),
    }
    for kind in asked.kind or KINDS:
        with filled(kind, asked.products) as ground:
            asyncio.run(_on(ground, asked, report))
    if asked.all:
        report["growth"]["catalogue"] = growth_of_catalogue()
    print_report(report)
    if not asked.keep:
        write_report(report)


async def _on(ground: Ground, asked: argparse.Namespace, report: dict[str, Any]) -> None:
    looked = await look(ground)
    async with served(ground) as server:
        report["process"][ground.kind] = {"started_s": server.started_s, **memory_and_cpu(server.asker)}
        market = with_price(server.asker, ground.market)
        for each in MEASURED:
            if asked.operation and each.name not in asked.operation:
                continue
            size = check(server.asker, each, market)
            result = measure(server.asker, ways_of(each, market), server.database_cpu)
            line: Line = line_of(ground.kind, each, result, looked[each.name], size)
            report["operations"].append(line)
            print(f"{ground.kind} {each.name}: {line['ratio']:.2f}, control {line['control']:.3f}", flush=True)
        report["cold"][ground.kind] = measure_cold(server.asker, market)
        report["kept"][ground.kind] = measure_kept(server.asker, market)
        report["process"][ground.kind]["memory_after_kib"] = memory_and_cpu(server.asker)["memory_kib"]
        if asked.all:
            report["growth"][ground.kind] = measure_growth(server, market)


if __name__ == "__main__":
    main()
