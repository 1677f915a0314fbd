import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/model/read-dataset.ts';
import { SHIPPED_FILE } from '../fixtures/real-atlas.ts';

test('a state that would continue itself is refused, not followed for ever', () => {
  const file = JSON.parse(readFileSync(SHIPPED_FILE, 'utf8'));
  for (const partner of file.partners) if (partner.id === 'SUN') partner.continues = 'RUS';
  const result = readDataset(file);
  expect(result.type === 'broken' && result.problem).toContain('continues itself');
});
