import { tryLineNow, useLineLost } from '../data/connection.ts';
import { shellTexts } from '../texts/shell.ts';
import { Button } from '../ui/button.tsx';

/** Says that the server cannot be reached, and that it is tried again. */
export function LineLost() {
  const lost = useLineLost();
  return (
    <div role="status" className="line-lost no-print" hidden={!lost}>
      {lost && (
        <>
          <span>{shellTexts.lineLost}</span> <Button onClick={tryLineNow}>{shellTexts.tryNow}</Button>
        </>
      )}
    </div>
  );
}
