import { useEffect, useState } from 'react';

/** Long enough to be read; then the same can be said again. */
const SAID_MS = 6_000;

/** What was said last, until it has been read. */
export function useAnnounced(): readonly [string, (said: string) => void] {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (announced === '') return undefined;
    const timer = setTimeout(() => setAnnounced(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [announced]);
  return [announced, setAnnounced];
}
