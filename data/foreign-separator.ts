/** What stands between the columns instead of commas; null for commas, or for a table of one column. */
export function foreignSeparator(content: string): 'semicolons' | 'tabs' | null {
  const [header = ''] = content.split(/[\r\n]/, 1);
  if (header.includes(',')) return null;
  if (header.includes(';')) return 'semicolons';
  return header.includes('\t') ? 'tabs' : null;
}
