/** Bounds of one request. */
export interface Limits {
  /** Levels of fields; the standard introspection query has 15. */
  readonly depth: number;
  /** Times one field may stand under other names. */
  readonly aliases: number;
  readonly tokens: number;
  /** Units of cost: about one for each value that may be read. */
  readonly cost: number;
  readonly bodyBytes: number;
  /** How long a query may run. */
  readonly timeMs: number;
}

export const LIMITS: Limits = {
  depth: 15,
  aliases: 30,
  tokens: 2_000,
  cost: 100_000,
  bodyBytes: 1_000_000,
  timeMs: 10_000,
};
