import { useState } from 'react';

const FEW = 3;
const MORE = 10;

export interface Few {
  /** How many to ask for. */
  readonly first: number;
  readonly showMore: () => void;
  readonly mayHaveMore: (found: number | undefined) => boolean;
}

/** A few of a list, and more of it once somebody wants them. */
export function useFew(): Few {
  const [first, setFirst] = useState(FEW);
  return { first, showMore: () => setFirst(MORE), mayHaveMore: (found) => found === FEW && first === FEW };
}
