// What a refused mutation says, sorted to the form fields it names.

/** "input.address.phone" of a problem's field without its root; "" where no field is to blame. */
function pathOf(problem) {
  const path = problem.field ?? [];
  return (path[0] === "input" ? path.slice(1) : path).join(".");
}

/**
 * The message for one field, by its path below `input` ("login", "address.phone"), or null.
 * @param {Array<{code: string, message: string, field: string[] | null}>} problems
 */
export function messageFor(problems, path) {
  return problems.find((each) => pathOf(each) === path)?.message ?? null;
}

/** Those that no field in the list shows. */
export function elsewhere(problems, paths) {
  return problems.filter((each) => !paths.includes(pathOf(each)));
}

/** A problem that the page itself found, in the shape of the server's. */
export function ownProblem(path, message) {
  return { code: "REQUIRED", message, field: ["input", ...path.split(".")] };
}

export function has(problems, code) {
  return problems.some((each) => each.code === code);
}
