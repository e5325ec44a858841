import { useState } from 'react';

/** The last good answer: it stays while the next is read, and when that fails or is cancelled. */
export function useKept<Data>(data: Data | null | undefined): Data | undefined {
  const [kept, setKept] = useState(data ?? undefined);
  // State that follows what is given is set while drawing, so that nothing old is shown in between.
  if (data !== null && data !== undefined && data !== kept) setKept(data);
  return data ?? kept;
}
