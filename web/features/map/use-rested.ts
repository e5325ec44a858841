import { useEffect, useState } from 'react';

const REST_MS = 450;

/** A value once it has come to rest; the first at once. While it is on the move it cannot rest, however long a step takes. */
export function useRested<T>(value: T | undefined, moving: boolean): T | undefined {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (moving) return undefined;
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value, moving]);
  return rested ?? value;
}
