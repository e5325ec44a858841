import type { CombinedError } from 'urql';
import { errorText } from '../data/error-words.ts';
import { pageTexts } from '../texts/pages.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface FaultProps {
  readonly error: CombinedError;
  readonly onAgain?: () => void;
}

/** What went wrong in the API's own words, what was kept, and what to do. */
export function Fault({ error, onAgain }: FaultProps) {
  return (
    <Notice tone="error">
      <strong>{pageTexts.failed}</strong> {errorText(error)} {pageTexts.kept}{' '}
      {onAgain && (
        <Button look="quiet" onClick={onAgain}>
          {pageTexts.tryAgain}
        </Button>
      )}
    </Notice>
  );
}
