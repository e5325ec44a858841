import { knownTexts } from '../texts/known.ts';

/** Where a record or a relation comes from. */
export interface Known {
  readonly provenance: string;
  readonly source?: string | null | undefined;
}

/** Relations of one kind: `Roles`. */
export interface KnownGroup {
  readonly what: string;
  readonly of: readonly Known[];
}

/** `recorded from register.csv`. */
export function knownWords({ provenance, source }: Known): string {
  if (provenance === 'DERIVED') return knownTexts.derived;
  return provenance === 'DEMO' ? knownTexts.demo(source) : knownTexts.fact(source);
}

/** More are added up. */
const MOST_SOURCES = 4;

/** How relations of one kind are known, most first: `12 invented for the demonstration, 2 recorded from register.csv`. */
export function knownTogether(relations: readonly Known[]): string {
  const counts = new Map<string, number>();
  for (const one of relations) counts.set(knownWords(one), (counts.get(knownWords(one)) ?? 0) + 1);
  const said = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (said.length === 1) return said[0]?.[0] ?? '';
  const rest = said.slice(MOST_SOURCES).reduce((sum, [, n]) => sum + n, 0);
  return [...said.slice(0, MOST_SOURCES).map(([words, n]) => knownTexts.counted(n, words)), ...(rest > 0 ? [knownTexts.rest(rest)] : [])].join(', ');
}

/** Kinds of relation that are known in the same way, said together: `Roles, events: invented for the demonstration`. */
export function knownByKind(groups: readonly KnownGroup[]): readonly { readonly what: string; readonly how: string }[] {
  const kinds = new Map<string, string[]>();
  for (const { what, of } of groups) {
    if (of.length === 0) continue;
    const how = knownTogether(of);
    kinds.set(how, [...(kinds.get(how) ?? []), what]);
  }
  return [...kinds].map(([how, [first = '', ...others]]) => ({ what: [first, ...others.map(uncapital)].join(', '), how }));
}

/** Names of one capital keep it: LTOs. */
const uncapital = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
