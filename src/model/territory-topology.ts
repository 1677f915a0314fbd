/** How deep the arc numbers of a shape lie, by its type; a unit without land has no type. */
const DEPTHS = new Map<unknown, number>([
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Two numbers; a third, a height, may follow. */
const isPlace = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && value.every(isNumber);

const isLine = (value: unknown): boolean => Array.isArray(value) && value.length > 1 && value.every(isPlace);

/** What would keep the shapes of `units` units from being drawn, for a sentence; null when nothing would. */
export function topologyProblem(topology: unknown, units: number): string | null {
  if (!isObject(topology)) return 'topology is missing';
  const { arcs, objects, transform } = topology;
  const collection = isObject(objects) ? objects.units : null;
  const shapes = isObject(collection) ? collection.geometries : null;
  if (!Array.isArray(shapes)) return 'it has no shapes';
  if (shapes.length !== units) return 'its shapes and its units are not the same number';
  if (!Array.isArray(arcs) || arcs.length === 0) return 'it has no lines';
  if (!arcs.every(isLine)) return 'a line has a point that is no place';
  if (
    transform !== undefined &&
    !(isObject(transform) && isPlace(transform.scale) && isPlace(transform.translate))
  ) {
    return 'its scale is no scale';
  }
  const isArc = (value: unknown): boolean =>
    isNumber(value) && Number.isInteger(value) && value < arcs.length && value >= -arcs.length;
  const isNested = (value: unknown, depth: number): boolean =>
    depth === 0
      ? isArc(value)
      : Array.isArray(value) && value.length > 0 && value.every((part) => isNested(part, depth - 1));
  const isShape = (shape: unknown): boolean => {
    if (!isObject(shape)) return false;
    const depth = DEPTHS.get(shape.type);
    return depth === undefined ? shape.arcs === undefined : isNested(shape.arcs, depth);
  };
  const wrong = shapes.findIndex((shape) => !isShape(shape));
  return wrong < 0 ? null : `shape ${wrong} leads to lines that are not there`;
}
