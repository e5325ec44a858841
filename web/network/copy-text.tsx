import { useState } from 'react';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';

interface CopyTextProps {
  readonly text: string;
  readonly children: string;
  /** What it copies, for those who hear it. */
  readonly said: string;
}

/** Puts a text into the reader's clipboard and says whether it is there. */
export function CopyText({ text, children, said }: CopyTextProps) {
  const [result, setResult] = useState<string>();
  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => suggestionTexts.copied,
      () => suggestionTexts.notCopied,
    );
    setResult(outcome);
    setTimeout(() => setResult(undefined), 2_500);
  };
  return (
    <Button look="quiet" className="suggestion-act" aria-label={result ?? said} onClick={() => void copy()}>
      {result ?? children}
    </Button>
  );
}
