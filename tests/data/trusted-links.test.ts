import { describe, expect, test } from 'vitest';
import { isTrusted, trustedLinks } from '../../data/checks/trusted-links.ts';
import { problemsOf, swap } from '../fixtures/small-tables.ts';

describe(trustedLinks.name, () => {
  test('holds in a sound package', () => {
    expect(problemsOf(trustedLinks)).toEqual([]);
  });

  test('a link to another host is reported', () => {
    expect(
      problemsOf(trustedLinks, {
        sources: swap('https://example.org/report', 'https://example.org.copies.net/report'),
      }),
    ).toEqual([
      {
        file: 'sources.csv',
        line: 4,
        what: 'the host of https://example.org.copies.net/report is not in trusted-hosts.txt',
        mend: expect.stringContaining('empty the link'),
      },
    ]);
  });

  test('a host below a trusted one is trusted, one that only ends alike is not', () => {
    expect(isTrusted('https://en.example.org/a', ['example.org'])).toBe(true);
    expect(isTrusted('https://badexample.org/a', ['example.org'])).toBe(false);
  });
});
