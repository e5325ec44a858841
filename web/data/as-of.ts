import { useAddress } from '../address/use-address.ts';
import { isDay } from '../ui/dates.ts';
import { useProgramme } from './programme.ts';

/**
 * The day everything is shown as of: the address's, else the last day of the record, which is
 * today, or in the demonstration the day of its last event.
 */
export function useAsOf(): { readonly date: string; readonly lastDay: string; readonly known: boolean } {
  const [{ at }] = useAddress();
  const { programme } = useProgramme();
  const lastDay = programme?.demo?.lastDay ?? programme?.today ?? new Date().toISOString().slice(0, 10);
  return { date: isDay(at) ? at : lastDay, lastDay, known: isDay(at) || programme !== undefined };
}
