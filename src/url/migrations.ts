/**
 * Old links lead to the same view for ever. Each step is numbered, dated and never removed.
 */
const MIGRATIONS: readonly ((params: URLSearchParams) => URLSearchParams)[] = [
  // 1, 2026-11-29: one kind held agreements that name science and those that do not; it became two.
  (params) => {
    const kinds = params.get('kinds');
    if (!kinds?.split(',').includes('econ_st_agreement')) return params;
    const split = kinds
      .split(',')
      .flatMap((kind) =>
        kind === 'econ_st_agreement' ? ['mixed_st_agreement', 'econ_tech_agreement'] : [kind],
      );
    const migrated = new URLSearchParams(params);
    migrated.set('kinds', [...new Set(split)].join(','));
    return migrated;
  },
];

export const migrate = (params: URLSearchParams): URLSearchParams =>
  MIGRATIONS.reduce((current, step) => step(current), params);
