/** A function of an object, worked out once for each object and forgotten with it. */
export function weakMemo<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: work(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
