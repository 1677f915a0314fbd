/**
 * Old links lead to the same view for ever. Each step is numbered, dated and never removed;
 * the list is empty as long as no key has changed its meaning.
 */
const MIGRATIONS: readonly ((params: URLSearchParams) => URLSearchParams)[] = [];

export const migrate = (params: URLSearchParams): URLSearchParams =>
  MIGRATIONS.reduce((current, step) => step(current), params);
