import { useState } from 'react';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * A record of an id as it was answered last: by its query, or by a change to it, which is shown before the query is
 * asked again. The last good answer stays while the next is read, and when that fails.
 */
export function useLatest<Shown extends Versioned>(id: string, answer: Shown | null | undefined) {
  const [kept, show] = useState<Shown>();
  const known = kept?.id === id ? kept : undefined;
  const latest = answer?.id === id && (!known || answer.version >= known.version) ? answer : known;
  // State that follows what is given is set while drawing, so that nothing old is shown in between.
  if (latest && latest !== kept) show(latest);
  return { latest, show };
}
