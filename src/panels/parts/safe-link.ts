/** The address when it leads to a web page; null for anything else a file might hold. */
export function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? link : null;
}
