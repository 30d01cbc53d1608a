// China's provinces, cities and districts, by the six digits of a district's code.
import { signal } from "./vendor/preact.js";
import { language } from "./language.js";

/** Stand-ins where there is no city between a province and its districts; not part of an address. */
const STAND_INS = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);

/** Null until loaded: [[digits, name, English name, [[digits, name, [[digits, name]]]]]]. */
export const regions = signal(null);

let loading = null;

/** Loads them once; a failure can be tried again. */
export function loadRegions() {
  loading ??= fetch("/assets/regions.json")
    .then((answer) => answer.json())
    .then((table) => {
      regions.value = table;
    })
    .catch(() => {
      loading = null;
    });
  return loading;
}

/** What can be chosen at each level under a code of up to six digits: provinces, cities, districts as [code, text]. */
export function choices(code) {
  const provinces = regions.value ?? [];
  const inEnglish = language.value === "en";
  const province = provinces.find(([digits]) => digits === code.slice(0, 2));
  const cities = province?.[3] ?? [];
  const city = cities.find(([digits]) => digits === code.slice(2, 4));
  return [
    provinces.map(([digits, name, english]) => [digits, inEnglish ? `${english} ${name}` : name, name]),
    cities.map(([digits, name]) => [code.slice(0, 2) + digits, name]),
    (city?.[2] ?? []).map(([digits, name]) => [code.slice(0, 4) + digits, name]),
  ];
}

/**
 * "浙江省杭州市西湖区" of "330106", in any language, as it stands on a parcel.
 * The code itself until the names are here, or where it has none.
 */
export function regionName(code) {
  if (!regions.value) loadRegions();
  const [provinces, cities, districts] = choices(code);
  const named = [
    provinces.find(([digits]) => digits === code.slice(0, 2)),
    cities.find(([digits]) => digits === code.slice(0, 4)),
    districts.find(([digits]) => digits === code),
  ];
  const words = named.filter(Boolean).map((each) => each.at(-1));
  return words.filter((each) => !STAND_INS.has(each)).join("") || code;
}
