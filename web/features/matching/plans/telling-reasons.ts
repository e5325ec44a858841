interface Weighed {
  readonly value: number | null;
  readonly weight: number;
}

/** The reasons that count most, value times weight, the first of equals; those not recorded count nothing. */
export function tellingReasons<Reason extends Weighed>(reasons: readonly Reason[], most: number): readonly Reason[] {
  const counts = ({ value, weight }: Weighed) => (value ?? 0) * weight;
  const ranked = reasons.filter((one) => counts(one) > 0).sort((a, b) => counts(b) - counts(a));
  return (ranked.length > 0 ? ranked : reasons).slice(0, most);
}
