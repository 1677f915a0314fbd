/** Something a person can mend; its message is one sentence in their language. */
export class Refusal extends Error {}
