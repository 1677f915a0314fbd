import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Where a part comes from when it is first shown. */
export interface Supply<P extends object> {
  readonly part: () => LazyExoticComponent<ComponentType<P>>;
  /** Code that did not arrive will be asked for anew; React itself would remember the failure for ever. */
  readonly renew: () => void;
}

export function supply<P extends object>(load: () => Promise<ComponentType<P>>): Supply<P> {
  let failed = false;
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed = true;
        throw error;
      }
    });
  let part = fresh();
  return {
    part: () => part,
    renew: () => {
      if (failed) part = fresh();
      failed = false;
    },
  };
}

export function OnDemand<P extends object>({ from, give }: { readonly from: Supply<P>; readonly give: P }) {
  const Part = from.part();
  return <Part {...give} />;
}
