import { parseArgs } from 'node:util';

export interface Words<Value extends string> {
  readonly values: ReadonlyMap<Value, string>;
  readonly switches: ReadonlySet<string>;
}

/** What is wrong with the words after a command. */
export type WordFault =
  | { readonly type: 'unknown' | 'noValue' | 'twice'; readonly flag: string }
  /** A word without an option before it; `meant` is what should probably stand there. */
  | { readonly type: 'bare'; readonly word: string; readonly meant: string };

/** Takes the words of a command line apart into options with values and switches. */
export function readWords<Value extends string>(
  args: readonly string[],
  values: readonly Value[],
  switches: readonly string[],
): Words<Value> | WordFault {
  const options = {
    ...Object.fromEntries(values.map((name) => [name, { type: 'string', multiple: true } as const])),
    ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' } as const])),
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const found = new Map<Value, string>();
  const on = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return bareWord(token.value, [...values, ...switches]);
    const value = values.find((name) => name === token.name && token.rawName === `--${name}`);
    if (switches.includes(token.name) && token.rawName.startsWith('--') && token.value === undefined)
      on.add(token.name);
    else if (!value) return { type: 'unknown', flag: token.rawName };
    else if (token.value === undefined || token.value === '' || isNextOption(token))
      return { type: 'noValue', flag: token.rawName };
    else if (found.has(value)) return { type: 'twice', flag: token.rawName };
    else found.set(value, token.value);
  }
  return { values: found, switches: on };
}

/** The word after an option is its value, unless it is an option itself. */
const isNextOption = (token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean => token.inlineValue !== true && token.value?.startsWith('--') === true;

/** `year=1985` and a year on its own show which option was meant. */
function bareWord(word: string, known: readonly string[]): WordFault {
  const [name = '', value = word] = word.replace(/^[-–—]+/, '').split('=', 2);
  const named = known.find((option) => option === name);
  if (named) return { type: 'bare', word, meant: value === word ? `--${named}` : `--${named} ${value}` };
  if (/^\d{4}$/.test(word)) return { type: 'bare', word, meant: `--year ${word}` };
  return { type: 'bare', word, meant: /^\d{4}[-,]/.test(word) ? `--years ${word}` : '--help' };
}
