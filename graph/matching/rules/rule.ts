/** The rules that can keep a suggestion from being made, or a place from being given. */
export const RULES = [
  'consent',
  'active role',
  'opted out',
  'left out',
  'capacity',
  'different areas',
  'paired before',
  'declined before',
  'kept apart',
  'kept together',
  'forbidden',
  'too far',
  'odd one out',
  'no one left',
  'size',
  'seats',
  'experience',
  'region',
] as const;
export type RuleName = (typeof RULES)[number];

/** Why somebody or a pair is not suggested, and what would change it. Names nobody. */
export interface Exclusion {
  readonly rule: RuleName;
  readonly text: string;
  readonly wouldChange?: string | undefined;
}

/** The whole of it in a line. */
export const inFull = ({ text, wouldChange }: Exclusion): string => (wouldChange === undefined ? text : `${text} What would change it: ${wouldChange}`);
