/** An operation as a program calls it. */
export interface CalledOperation {
  /** Method and path template. */
  readonly name: string;
  /** Names of the path parameters, in the order in which they stand in the template. */
  readonly parameters: readonly string[];
  /** What stands in the template around the parameters: one text more than there are of them. */
  readonly literals: readonly string[];
}

/** The path parameters of a template, or of any text: `{name}`. */
export const PARAMETERS = /\{([^{}]+)\}/g;

/** By path template and method. Templates are literals of a program: more are no templates. */
const operations = new Map<string, Map<string, CalledOperation>>();
const MOST = 1_000;

/** The operation of a method and a path template; taken apart at its first call. */
export function operationOf(method: string, path: string): CalledOperation {
  let ofPath = operations.get(path);
  if (ofPath === undefined) {
    if (operations.size === MOST) operations.clear();
    ofPath = new Map();
    operations.set(path, ofPath);
  }
  let operation = ofPath.get(method);
  if (operation === undefined) {
    // at every second place there is what the pattern has caught
    const parts = path.split(PARAMETERS);
    operation = {
      name: `${method} ${path}`,
      parameters: parts.filter((_part, index) => index % 2 === 1),
      literals: parts.filter((_part, index) => index % 2 === 0),
    };
    ofPath.set(method, operation);
  }
  return operation;
}
