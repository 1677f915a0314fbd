import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Is the host of the link one of the trusted ones, or below one? */
export function isTrusted(link: string, hosts: readonly string[]): boolean {
  const host = new URL(link).hostname.toLowerCase();
  return hosts.some((trusted) => host === trusted || host.endsWith(`.${trusted}`));
}

export const trustedLinks: Check = {
  name: 'every link leads to a trusted host',
  run: (tables, { trustedHosts }) =>
    tables.sources.flatMap((source): Problem[] => {
      if (source.link === '' || isTrusted(source.link, trustedHosts)) return [];
      return [
        {
          file: 'sources.csv',
          line: source.line,
          what: `the host of ${source.link} is not in trusted-hosts.txt`,
          mend: 'empty the link and cite the original, or add the host with the reason in the commit',
        },
      ];
    }),
};
