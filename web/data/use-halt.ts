import { useState } from 'react';

/** Whether a reader cancelled what was being read, and the way to have it after all. */
export interface Halt {
  readonly halted: boolean;
  readonly halt: () => void;
  readonly resume: () => void;
}

/** Holds for what is asked, told by its key; another question is read as usual. */
export function useHalt(key: string): Halt {
  const [cancelled, setCancelled] = useState<string>();
  return { halted: cancelled === key, halt: () => setCancelled(key), resume: () => setCancelled(undefined) };
}
