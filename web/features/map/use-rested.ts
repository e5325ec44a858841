import { useEffect, useState } from 'react';

/** Longer than a step while playing, so that nothing besides the map is read on the way. */
const REST_MS = 450;

/** A value once it has come to rest; the first at once. */
export function useRested<T>(value: T | undefined): T | undefined {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested ?? value;
}
