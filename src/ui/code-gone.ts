/** What browsers, and the loader of style sheets, say when a file of the program did not arrive. */
const WORDS =
  /dynamically imported module|importing a module script failed|unable to preload css|error loading dynamically/i;

/** Whether a part broke because its code is not there: after a new version was put up, trying again does not bring it. */
export const codeGone = (error: unknown): boolean => error instanceof Error && WORDS.test(error.message);
