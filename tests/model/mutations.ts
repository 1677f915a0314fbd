import fc from 'fast-check';

type Node = Record<string, unknown> | unknown[];
interface Place {
  readonly parent: Node;
  readonly key: string;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place of a file where something stands. */
function placesOf(node: Node): readonly Place[] {
  return Object.entries(node).flatMap(([key, value]) => [
    { parent: node, key },
    ...(isNode(value) ? placesOf(value) : []),
  ]);
}

const put = ({ parent, key }: Place, value: unknown): void => {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
};

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    'CHN',
    '1975-02-30',
    '20XX',
    [null],
    [['a']],
  ),
  fc.jsonValue(),
);

interface Mutation {
  readonly at: number;
  readonly how: 'put' | 'remove' | 'repeat' | 'swap';
  readonly value: unknown;
  readonly other: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'remove', 'repeat', 'swap'),
  value: strange,
  other: fc.nat(),
});

/** A few things to be put in, taken out, doubled or exchanged somewhere in a file. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

export function mutate(file: Node, list: readonly Mutation[]): void {
  for (const { at, how, value, other } of list) {
    const places = placesOf(file);
    const place = places[at % places.length];
    const second = places[other % places.length];
    if (!place || !second) return;
    if (how === 'put') put(place, structuredClone(value));
    else if (how === 'remove') remove(place);
    else if (how === 'swap') put(place, structuredClone(Reflect.get(second.parent, second.key)));
    else if (Array.isArray(place.parent)) place.parent.push(structuredClone(place.parent[Number(place.key)]));
  }
}
