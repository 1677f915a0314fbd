import fc from 'fast-check';

/**
 * The same inputs in every run, so that a change is to blame when a test fails. `FAST_CHECK_SEED=7 npm run test:quick`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1949) });
