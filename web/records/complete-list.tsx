import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { CORRECT } from './mutations.ts';
import { tellRefused, tellSaved } from './saved.ts';
import { undoCorrection } from './undo.ts';

const words = recordTexts.attendance;

interface CompleteListProps {
  readonly event: string;
  /** What was recorded before. */
  readonly returned: boolean | null;
}

/** Marks the list of who came as returned, so that a missing name means that somebody was not there. */
export function CompleteList({ event, returned }: CompleteListProps) {
  const [{ fetching }, correct] = useMutation(CORRECT);
  const act = async () => {
    if (fetching) return;
    const { error } = await correct({ id: event, fields: { attendanceReturned: true } });
    if (error) tellRefused(error);
    else tellSaved(words.returnedSaved, undoCorrection(event, { attendanceReturned: returned }));
  };
  return <Button onClick={() => void act()}>{fetching ? recordTexts.saving : words.returned}</Button>;
}
