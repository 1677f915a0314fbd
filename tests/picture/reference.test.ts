import { expect, test } from 'vitest';
import { drawReferences, readHashes } from './reference.ts';

test('the pictures of every fifth year are as they were looked at last (npx tsx tests/picture/reference.ts --check)', () => {
  const kept = readHashes();
  const changed = drawReferences()
    .filter(({ name, hash }) => kept.get(name) !== hash)
    .map(({ name }) => name);
  expect(changed).toEqual([]);
});
